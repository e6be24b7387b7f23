package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.Method;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The methods compared at one horizon, over one instrument or pooled over many.
 *
 * <p>Pooled scores are sums over all entries. Pooled Diebold-Mariano statistics average the loss
 * differentials of a date over the instruments first, because instruments move together.
 */
public final class Comparison {

    private final int horizon;
    private final List<Tally> tallies;
    private final int count;

    /** Compares over tallies of the same horizon, at least one of them with an entry. */
    public Comparison(List<Tally> tallies) {
        this.tallies = List.copyOf(tallies);
        this.horizon = tallies.get(0).horizon();
        this.count = tallies.stream().mapToInt(Tally::size).sum();
        if (count == 0) {
            throw new IllegalArgumentException("there is nothing to compare");
        }
    }

    public int horizon() {
        return horizon;
    }

    /** How many forecasts were scored. */
    public int count() {
        return count;
    }

    /** The mean CRPS, in log-return. */
    public double crps(Method method) {
        return sum(tally -> tally.crpsSum(method)) / count;
    }

    /** The skill score of one method against another, {@code 1 - CRPS(of) / CRPS(against)}; 0 where the latter is 0. */
    public double skill(Method of, Method against) {
        double reference = crps(against);
        return reference > 0 ? 1 - crps(of) / reference : 0;
    }

    /**
     * The skill score in the mean pinball loss of the nine levels. Half of these lie in the outer tenths, so that it
     * weighs the tails more than the CRPS does.
     */
    public double pinballSkill(Method of, Method against) {
        double reference = sum(tally -> tally.pinballSum(against));
        return reference > 0 ? 1 - sum(tally -> tally.pinballSum(of)) / reference : 0;
    }

    /** The share of outcomes inside the central 80 % interval. */
    public double coverage80(Method method) {
        return sum(tally -> tally.hits80(method)) / count;
    }

    /** The share of outcomes inside the central 95 % interval. */
    public double coverage95(Method method) {
        return sum(tally -> tally.hits95(method)) / count;
    }

    /** The Diebold-Mariano t of one method against another; positive where the first is better. */
    public double dieboldMarianoT(Method of, Method against) {
        return pairs(of, against).dieboldMarianoT(horizon);
    }

    /** The {@link #skill} with its confidence interval. */
    public SkillScore skillScore(Method of, Method against) {
        return pairs(of, against).skillScore(horizon);
    }

    private PairedScores pairs(Method of, Method against) {
        PairedScores scores = new PairedScores();
        for (Tally tally : tallies) {
            for (int i = 0; i < tally.size(); i++) {
                scores.add(tally.date(i), tally.crps(of, i), tally.crps(against, i));
            }
        }
        return scores;
    }

    private double sum(ToDoubleFunction<Tally> part) {
        return tallies.stream().mapToDouble(part).sum();
    }
}
