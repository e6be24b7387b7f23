package io.stockcast.functions.forecasts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's Record. */
record RecordDto(
        String symbol,
        @Nullable LocalDate scoredThrough,
        int pending,
        int late,
        List<Summary> summary,
        List<ScoredForecast> forecasts) {

    /** The contract's RecordSummary. */
    record Summary(
            int horizon,
            int count,
            double crps,
            double naiveCrps,
            double skill,
            double coverage80,
            double coverage95) {}

    /** The contract's ScoredForecast. */
    record ScoredForecast(LocalDate asOf, String modelVersion, double lastClose, List<Outcome> outcomes) {}

    /** The contract's Outcome. */
    record Outcome(int horizon, LocalDate date, List<Double> quantiles, double close, double crps, double naiveCrps) {}
}
