package io.stockcast.forecasting.evaluation;

import java.util.Collection;
import java.util.List;

/** How often intervals held what happened. */
public final class Coverage {

    private Coverage() {}

    /** The share of outcomes inside; {@code NaN} of none. */
    public static double of(Collection<PlacedOutcome> outcomes, CentralInterval interval) {
        return outcomes.stream().filter(outcome -> outcome.isInside(interval)).count() / (double) outcomes.size();
    }

    /** The last {@code sessions} outcomes of an instrument, or all where there are fewer. */
    public static List<PlacedOutcome> newest(List<PlacedOutcome> outcomes, int sessions) {
        return outcomes.subList(Math.max(0, outcomes.size() - sessions), outcomes.size());
    }
}
