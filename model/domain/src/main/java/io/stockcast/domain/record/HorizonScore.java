package io.stockcast.domain.record;

import java.util.Optional;

/**
 * How forecasts scored against the naive one at one horizon.
 *
 * @param count how many outcomes were scored
 * @param skill {@code 1 - CRPS / CRPS of the naive forecast}; positive is better than naive
 * @param significance empty while there are too few sessions to tell
 * @param coverage80 share of closes inside the central 80 % interval
 * @param coverage95 share of closes inside the central 95 % interval
 */
public record HorizonScore(
        int horizon,
        int count,
        double skill,
        Optional<Significance> significance,
        double coverage80,
        double coverage95) {

    /**
     * What chance leaves of a skill.
     *
     * @param interval its 95 % confidence interval
     * @param t Diebold and Mariano's t against the naive forecast
     */
    public record Significance(Band interval, double t) {}
}
