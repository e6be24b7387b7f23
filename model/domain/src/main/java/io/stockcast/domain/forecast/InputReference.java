package io.stockcast.domain.forecast;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;

/**
 * Names a history that a forecast was made from, so that anybody can check it.
 *
 * @param symbol of the series
 * @param asOf its last session in the input
 * @param sha256 hex SHA-256 of the canonical CSV of its history up to there
 */
public record InputReference(InputRole role, String symbol, LocalDate asOf, String sha256) {

    /** The reference to a history. */
    public static InputReference of(InputRole role, PriceHistory history) {
        return new InputReference(role, history.symbol(), history.last().date(), HistoryCsv.sha256(history));
    }
}
