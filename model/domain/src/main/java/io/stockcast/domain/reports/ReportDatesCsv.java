package io.stockcast.domain.reports;

import io.stockcast.domain.history.HistoryCsv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Report dates as CSV: {@code date,time}, ascending; the same dates always give the same bytes. */
public final class ReportDatesCsv {

    private static final String HEADER = "date,time\n";

    private ReportDatesCsv() {}

    /** The canonical CSV. */
    public static byte[] write(ReportDates reports) {
        return reports.dates().stream()
                .map(report -> report.date() + "," + report.time() + "\n")
                .collect(Collectors.joining("", HEADER, ""))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The hex SHA-256 of the canonical CSV. */
    public static String sha256(ReportDates reports) {
        return HistoryCsv.sha256(write(reports));
    }

    /**
     * Reads the canonical CSV.
     *
     * @param source what errors call the text
     * @param knownUntil which the CSV does not say
     * @throws InvalidReportDatesException where it is something else
     */
    public static ReportDates read(String source, byte[] csv, LocalDate knownUntil) {
        String text = new String(csv, StandardCharsets.UTF_8);
        if (!text.startsWith(HEADER)) {
            throw new InvalidReportDatesException(source + ", line 1: the header must be " + HEADER.strip());
        }
        try {
            return new ReportDates(
                    text.substring(HEADER.length())
                            .lines()
                            .map(ReportDatesCsv::row)
                            .toList(),
                    knownUntil);
        } catch (RuntimeException e) {
            throw new InvalidReportDatesException(source + ": has a row that is no report date", e);
        }
    }

    private static ReportDate row(String line) {
        String[] cells = line.split(",", -1);
        return new ReportDate(LocalDate.parse(cells[0]), ReportTime.valueOf(cells[1]));
    }
}
