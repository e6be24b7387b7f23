package io.stockcast.marketdata.folder;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.InvalidReportDatesException;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.TickerSymbol;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file {@value #NAME} of a folder of histories: {@code symbol,date} and, where it is known, {@code time}, which is
 * {@code before} or {@code after} the close. What it does not say up to its last date is taken for no report.
 */
public final class ReportDatesFile {

    static final String NAME = "report-dates.csv";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private static final Map<String, ReportTime> TIMES =
            Map.of("", ReportTime.UNKNOWN, "before", ReportTime.BEFORE_CLOSE, "after", ReportTime.AFTER_CLOSE);

    private static final CuratedInstruments CURATED = new CuratedInstruments();

    private ReportDatesFile() {}

    /**
     * The reports of companies by symbol; none where the folder has no such file.
     *
     * @throws InvalidReportDatesException where it is something else; the message names the file and the line
     */
    public static Map<String, CompanyReports> in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (Reader text = Files.newBufferedReader(file);
                CSVParser rows = FORMAT.parse(text)) {
            return read(file, rows);
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidReportDatesException(file + ": cannot be read", e);
        }
    }

    private static Map<String, CompanyReports> read(Path file, CSVParser rows) {
        if (!rows.getHeaderNames().containsAll(List.of("symbol", "date"))) {
            throw new InvalidReportDatesException(
                    file + ", line 1: the header must be symbol,date or symbol,date,time");
        }
        Map<String, Map<LocalDate, ReportDate>> bySymbol = new TreeMap<>();
        LocalDate last = LocalDate.MIN;
        for (CSVRecord row : rows) {
            ReportDate report = report(file + ", line " + rows.getCurrentLineNumber(), row);
            bySymbol.computeIfAbsent(row.get("symbol"), symbol -> new TreeMap<>())
                    .put(report.date(), report);
            last = report.date().isAfter(last) ? report.date() : last;
        }
        LocalDate knownUntil = last;
        return bySymbol.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        company -> new CompanyReports(
                                new ReportDates(List.copyOf(company.getValue().values()), knownUntil),
                                calendar(company.getKey()))));
    }

    private static TradingCalendar calendar(String symbol) {
        return TickerSymbol.parse(symbol)
                .flatMap(CURATED::exchange)
                .orElse(Exchange.WEEKDAYS)
                .calendar();
    }

    private static ReportDate report(String place, CSVRecord row) {
        try {
            String time = row.isMapped("time") ? row.get("time").toLowerCase(Locale.ROOT) : "";
            if (!TIMES.containsKey(time)) {
                throw new InvalidReportDatesException(place + ": the time is " + time + ", not before or after");
            }
            return new ReportDate(LocalDate.parse(row.get("date")), TIMES.get(time));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidReportDatesException(place + ": has no date in the form 2026-01-31", e);
        }
    }
}
