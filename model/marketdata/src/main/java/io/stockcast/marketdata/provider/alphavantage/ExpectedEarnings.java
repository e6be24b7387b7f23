package io.stockcast.marketdata.provider.alphavantage;

import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.marketdata.provider.ApiKey;
import io.stockcast.marketdata.provider.ProviderAnswer;
import io.stockcast.marketdata.provider.ProviderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The days on which companies are expected to report, by ticker. */
record ExpectedEarnings(Map<String, List<ReportDate>> byTicker) {

    private static final String SYMBOL = "symbol";
    private static final String DATE = "reportDate";
    private static final String TIME = "timeOfTheDay";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    /** Reads the calendar; a key that is used up is answered with words, or with a calendar of no company. */
    static ExpectedEarnings in(ProviderAnswer answer, ApiKey key) {
        if (answer.status() != 200 || !answer.text().startsWith(SYMBOL)) {
            throw ProviderException.refusal("status " + answer.status() + ", " + key.redactedIn(answer.text()));
        }
        try (CSVParser rows = CSVParser.parse(answer.text(), FORMAT)) {
            if (!rows.getHeaderNames().contains(DATE)) {
                throw ProviderException.changedForm("no column \"" + DATE + "\"");
            }
            Map<String, List<ReportDate>> companies = byTicker(rows);
            if (companies.isEmpty()) {
                throw ProviderException.refusal("a calendar without a company");
            }
            return new ExpectedEarnings(companies);
        } catch (IOException | UncheckedIOException e) {
            throw ProviderException.changedForm("the calendar is no CSV");
        }
    }

    private static Map<String, List<ReportDate>> byTicker(CSVParser rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(SYMBOL),
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        row -> LocalDate.parse(row.get(DATE)),
                                        ExpectedEarnings::report,
                                        (first, second) -> first,
                                        TreeMap::new),
                                days -> List.copyOf(days.values()))));
    }

    private static ReportDate report(CSVRecord row) {
        return new ReportDate(LocalDate.parse(row.get(DATE)), time(row.isSet(TIME) ? row.get(TIME) : ""));
    }

    private static ReportTime time(String words) {
        return switch (words) {
            case "pre-market" -> ReportTime.BEFORE_CLOSE;
            case "post-market" -> ReportTime.AFTER_CLOSE;
            default -> ReportTime.UNKNOWN;
        };
    }

    /** Empty where the calendar does not have the company. */
    Optional<List<ReportDate>> of(String ticker) {
        return Optional.ofNullable(byTicker.get(ticker));
    }
}
