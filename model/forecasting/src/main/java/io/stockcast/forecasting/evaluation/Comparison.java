package io.stockcast.forecasting.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The methods compared at one horizon, over one instrument or pooled over many.
 *
 * <p>Pooled scores are sums over all entries. Pooled Diebold-Mariano statistics average the loss
 * differentials of a date over the instruments first, because instruments move together.
 *
 * @param <M> the methods that are compared
 */
public final class Comparison<M extends Enum<M>> {

    private final int horizon;
    private final List<Tally<M>> tallies;
    private final int count;

    /** Compares over tallies of the same horizon, at least one of them with an entry. */
    public Comparison(List<Tally<M>> tallies) {
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
    public double crps(M method) {
        return sum(tally -> tally.crpsSum(method)) / count;
    }

    /** The skill score of one method against another, {@code 1 - CRPS(of) / CRPS(against)}; 0 where the latter is 0. */
    public double skill(M of, M against) {
        double reference = crps(against);
        return reference > 0 ? 1 - crps(of) / reference : 0;
    }

    /**
     * The skill score in the mean pinball loss of the nine levels. Half of these lie in the outer tenths, so that it
     * weighs the tails more than the CRPS does.
     */
    public double pinballSkill(M of, M against) {
        double reference = sum(tally -> tally.pinballSum(against));
        return reference > 0 ? 1 - sum(tally -> tally.pinballSum(of)) / reference : 0;
    }

    /** The share of outcomes inside the central 80 % interval. */
    public double coverage80(M method) {
        return sum(tally -> tally.hits80(method)) / count;
    }

    /** The share of outcomes inside the central 95 % interval. */
    public double coverage95(M method) {
        return sum(tally -> tally.hits95(method)) / count;
    }

    /** The Diebold-Mariano t of one method against another; positive where the first is better. */
    public double dieboldMarianoT(M of, M against) {
        return pairs(of, against).dieboldMarianoT(horizon);
    }

    /** The {@link #skill} with its confidence interval. */
    public SkillScore skillScore(M of, M against) {
        return pairs(of, against).skillScore(horizon);
    }

    private PairedScores pairs(M of, M against) {
        PairedScores scores = new PairedScores();
        for (Tally<M> tally : tallies) {
            for (int i = 0; i < tally.size(); i++) {
                scores.add(tally.date(i), tally.crps(of, i), tally.crps(against, i));
            }
        }
        return scores;
    }

    private double sum(ToDoubleFunction<Tally<M>> part) {
        return tallies.stream().mapToDouble(part).sum();
    }
}
