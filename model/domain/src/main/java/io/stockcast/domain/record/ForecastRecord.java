package io.stockcast.domain.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An instrument's ledger scored: every forecast that has come due, compared with the naive one.
 *
 * <p>A forecast is scored on the sessions that had not ended when it was made, and on no others: to know what has
 * happened is no feat.
 *
 * @param scoredThrough the last session whose close was scored; empty while none was
 * @param pending how many forecast sessions of the ledger are still to come
 * @param late how many had ended when their forecast was made, or have no close, and so are never scored
 * @param summary one entry a horizon with outcomes, over the whole ledger
 * @param newest the newest {@value #SHOWN} outcomes of forecasts of the next session, newest first
 * @param records what the newest sessions add up to, of each reported horizon with outcomes
 */
public record ForecastRecord(
        String symbol,
        Optional<LocalDate> scoredThrough,
        int pending,
        int late,
        List<Summary> summary,
        List<ScoredSession> newest,
        List<HorizonRecord> records) {

    /** How many sessions are shown one by one. */
    public static final int SHOWN = 60;

    public ForecastRecord {
        summary = List.copyOf(summary);
        newest = List.copyOf(newest);
        records = List.copyOf(records);
    }

    /** The scores of all outcomes at one horizon; {@code skill = 1 - crps / naiveCrps}. */
    public record Summary(
            int horizon,
            int count,
            double crps,
            double naiveCrps,
            double skill,
            double coverage80,
            double coverage95) {}
}
