package io.stockcast.domain.forecast;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;

/**
 * What a forecast was made from besides its instrument's own history.
 *
 * @param symbol of the lead market's index
 * @param asOf its last session in the input
 * @param inputSha256 hex SHA-256 of the canonical CSV of its history up to there
 */
public record LeadInput(String symbol, LocalDate asOf, String inputSha256) {

    /** The part of the input that a lead market's history is. */
    public static LeadInput of(PriceHistory lead) {
        return new LeadInput(lead.symbol(), lead.last().date(), HistoryCsv.sha256(lead));
    }
}
