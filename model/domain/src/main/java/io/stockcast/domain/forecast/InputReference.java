package io.stockcast.domain.forecast;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportDatesCsv;
import java.time.LocalDate;

/**
 * Names what a forecast was made from, so that anybody can check it.
 *
 * @param symbol of the series, or of the company whose report dates it names
 * @param asOf its last session in the input; of report dates the last day for which they were known
 * @param sha256 hex SHA-256 of the canonical CSV of it up to there
 */
public record InputReference(InputRole role, String symbol, LocalDate asOf, String sha256) {

    /** The reference to a history. */
    public static InputReference of(InputRole role, PriceHistory history) {
        return new InputReference(role, history.symbol(), history.last().date(), HistoryCsv.sha256(history));
    }

    /** The reference to a company's report dates. */
    public static InputReference of(String company, ReportDates reports) {
        return new InputReference(
                InputRole.REPORT_DATES, company, reports.knownUntil(), ReportDatesCsv.sha256(reports));
    }
}
