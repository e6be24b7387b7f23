package io.stockcast.forecasting.opening;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** The sums of a number over any run of sessions, each in a step, because windows overlap. */
final class SessionSums {

    private final double[] before;

    /**
     * Adds up over a history.
     *
     * @param counts which sessions do; the others add nothing
     */
    SessionSums(int sessions, IntPredicate counts, IntToDoubleFunction number) {
        before = new double[sessions + 1];
        for (int t = 0; t < sessions; t++) {
            before[t + 1] = before[t] + (counts.test(t) ? number.applyAsDouble(t) : 0);
        }
    }

    /** The sum over the last {@code window} sessions before one, or over as many as there are. */
    double of(int window, int session) {
        return before[session] - before[Math.max(0, session - window)];
    }
}
