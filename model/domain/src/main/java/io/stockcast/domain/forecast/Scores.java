package io.stockcast.domain.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Walk-forward scores of every method on an instrument's own last sessions.
 *
 * @param sessions how many as-of sessions were scored
 * @param from the first of them
 * @param to the last session whose close was used
 * @param horizons the scores at 1, 5 and 20 trading days
 */
public record Scores(int sessions, LocalDate from, LocalDate to, List<HorizonScores> horizons) {

    public Scores {
        horizons = List.copyOf(horizons);
    }

    /** The scores at one horizon, one entry a {@link Method} in the order of that type. */
    public record HorizonScores(int horizon, List<MethodScore> methods) {

        public HorizonScores {
            methods = List.copyOf(methods);
        }

        /** The scores of one method. */
        public MethodScore of(Method method) {
            return methods.get(method.ordinal());
        }
    }

    /**
     * How one method did.
     *
     * @param crps mean continuous ranked probability score, in log-return
     * @param skill skill of the LSTM against this method, 1 - CRPS(LSTM) / CRPS(method); 0 for the LSTM
     * @param coverage80 share of outcomes inside the central 80 % interval
     * @param coverage95 share of outcomes inside the central 95 % interval
     * @param dieboldMarianoT Diebold-Mariano t of the LSTM against this method; empty for the LSTM
     */
    public record MethodScore(
            Method method,
            double crps,
            double skill,
            double coverage80,
            double coverage95,
            OptionalDouble dieboldMarianoT) {}
}
