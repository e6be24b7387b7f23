package io.stockcast.forecasting.evaluation;

import java.util.Collection;
import java.util.List;

/**
 * How often the median called the direction right, compared with the call that it is always up.
 *
 * @param count outcomes that moved at all
 * @param hits those that moved to the median's side
 * @param rises those that rose
 */
public record Direction(int count, int hits, int rises) {

    /** The direction of outcomes; those that did not move are left out. */
    public static Direction of(Collection<PlacedOutcome> outcomes) {
        List<PlacedOutcome> moved =
                outcomes.stream().filter(outcome -> outcome.logReturn() != 0).toList();
        return new Direction(
                moved.size(),
                (int) moved.stream()
                        .filter(outcome -> outcome.logReturn() > 0 == outcome.median() > 0)
                        .count(),
                (int) moved.stream().filter(outcome -> outcome.logReturn() > 0).count());
    }

    /** The share called right by the median. */
    public double hitRate() {
        return hits / (double) count;
    }

    /** The share called right by always saying up. */
    public double alwaysUp() {
        return rises / (double) count;
    }
}
