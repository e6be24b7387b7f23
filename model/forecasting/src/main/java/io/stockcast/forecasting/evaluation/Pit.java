package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.Collection;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.stat.inference.KolmogorovSmirnovTest;

/**
 * The probability integral transform (Dawid, 1984; Diebold, Gunther and Tay, 1998): the probability that a forecast
 * gave to outcomes at or below the one that came. Of calibrated forecasts it is uniform on 0 to 1.
 *
 * <p>Between two quantiles the normal score {@code Phi^-1(p)}, not {@code p} itself, runs linearly, and beyond the
 * outermost it runs on. So normal forecasts are transformed exactly, whereas linear probabilities would show steps
 * in the histogram of the best forecast, whose density is not flat between its quantiles.
 */
public final class Pit {

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final UniformRealDistribution UNIFORM = new UniformRealDistribution(0, 1);
    private static final double[] SCORES = Arrays.stream(QuantileLevels.toArray())
            .map(NORMAL::inverseCumulativeProbability)
            .toArray();

    private Pit() {}

    /** The transform of an outcome by nine quantiles, ascending. */
    public static double of(double outcome, double[] quantiles) {
        int above = 1;
        while (above < quantiles.length - 1 && outcome > quantiles[above]) {
            above++;
        }
        double below = quantiles[above - 1];
        double width = quantiles[above] - below;
        if (width == 0) {
            return outcome == below ? QuantileLevels.at(above) : outcome < below ? 0 : 1;
        }
        double score = SCORES[above - 1] + (outcome - below) / width * (SCORES[above] - SCORES[above - 1]);
        return NORMAL.cumulativeProbability(score);
    }

    /** The share of outcomes in each of {@code bins} equal parts of 0 to 1. */
    public static double[] histogram(Collection<PlacedOutcome> outcomes, int bins) {
        double[] shares = new double[bins];
        for (PlacedOutcome outcome : outcomes) {
            shares[Math.min(bins - 1, (int) (bins * outcome.pit()))] += 1.0 / outcomes.size();
        }
        return shares;
    }

    /**
     * The Kolmogorov-Smirnov distance from uniformity: by how much the share of outcomes at or below any forecast
     * quantile misses the quantile's probability at most.
     */
    public static double distance(Collection<PlacedOutcome> outcomes) {
        return new KolmogorovSmirnovTest().kolmogorovSmirnovStatistic(UNIFORM, transforms(outcomes));
    }

    /** The Kolmogorov-Smirnov p-value of uniformity; it holds for one instrument at one session, not for pools. */
    public static double pValue(Collection<PlacedOutcome> outcomes) {
        return new KolmogorovSmirnovTest().kolmogorovSmirnovTest(UNIFORM, transforms(outcomes));
    }

    private static double[] transforms(Collection<PlacedOutcome> outcomes) {
        return outcomes.stream().mapToDouble(PlacedOutcome::pit).toArray();
    }
}
