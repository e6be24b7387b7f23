package io.stockcast.domain.record;

import io.stockcast.domain.forecast.PriceQuantiles;
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
 * @param forecasts the newest {@value #SHOWN} forecasts with an outcome, newest first
 */
public record ForecastRecord(
        String symbol,
        Optional<LocalDate> scoredThrough,
        int pending,
        int late,
        List<Summary> summary,
        List<ScoredForecast> forecasts) {

    /** How many forecasts are shown one by one. */
    public static final int SHOWN = 60;

    public ForecastRecord {
        summary = List.copyOf(summary);
        forecasts = List.copyOf(forecasts);
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

    /** One ledger entry and what followed, as far as it has. */
    public record ScoredForecast(LocalDate asOf, String modelVersion, double lastClose, List<Outcome> outcomes) {

        public ScoredForecast {
            outcomes = List.copyOf(outcomes);
        }

        /** The name of the ledger entry. */
        public EntryName name() {
            return new EntryName(asOf, modelVersion);
        }
    }

    /**
     * What was forecast for a session and what happened.
     *
     * @param date the session that took place {@code horizon} sessions after the as-of session
     * @param close its close, in the terms of the forecast's last close: later splits do not move it
     * @param crps score of the forecast, in log-return
     * @param naiveCrps score of the naive forecast, in log-return
     */
    public record Outcome(
            int horizon, LocalDate date, PriceQuantiles quantiles, double close, double crps, double naiveCrps) {

        /** Whether the close was inside the central 80 % interval. */
        public boolean isInside80() {
            return quantiles.low80() <= close && close <= quantiles.high80();
        }

        /** Whether the close was inside the central 95 % interval. */
        public boolean isInside95() {
            return quantiles.low95() <= close && close <= quantiles.high95();
        }
    }
}
