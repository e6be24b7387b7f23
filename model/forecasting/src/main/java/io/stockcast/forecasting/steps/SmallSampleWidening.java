package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.QuantileLevels;
import io.stockcast.forecasting.ShortHistory;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Widens quantiles that were drawn from few past returns.
 *
 * <p>Returns over {@code h} sessions overlap, so that {@code n} of them tell as much as {@code m = n / h} that do not.
 * A normal prediction interval from {@code m} draws reaches {@code t[m - 1] sqrt(1 + 1 / m)} sample deviations instead
 * of {@code z}, which to first order in {@code 1 / m} is {@code 1 + (z^2 + 3) / (4 m)} times as far. So the distance of
 * every quantile from the median is widened by what a thousand returns need, the most that are drawn from: by 2 % for
 * the 80 % interval 20 sessions ahead, and hardly for the next session's. Where there are fewer than {@value #ENOUGH},
 * it is widened again, by as much as these need more: from there on measured intervals hold as often as those of long
 * histories.
 */
public final class SmallSampleWidening {

    /** From so many past returns on a history is not short. */
    static final int ENOUGH = 500;

    private static final double[] FIRST_ORDER = firstOrder();

    /** The first session as of which there was a volatility forecast, and so a return to draw. */
    private final int firstSession;

    public SmallSampleWidening(int firstSession) {
        this.firstSession = firstSession;
    }

    /** The path with its quantiles as far from their medians as so few returns demand. */
    public QuantilePath widen(QuantilePath path) {
        double[][][] wide = QuantilePath.blank(path.firstSession(), path.lastSession());
        for (int t = path.firstSession(); t <= path.lastSession(); t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                double[] quantiles = path.at(t, h);
                double median = quantiles[QuantileLevels.MEDIAN];
                for (int k = 0; k < QuantileLevels.COUNT; k++) {
                    wide[t - path.firstSession()][h - 1][k] =
                            median + (quantiles[k] - median) * overlap(h, k) * shortage(t, h, k);
                }
            }
        }
        return new QuantilePath(path.firstSession(), wide);
    }

    /** How short the history is as of a session; empty where nothing is widened for it. */
    public Optional<ShortHistory> at(int session) {
        double widening = shortage(session, Forecast.HORIZONS, QuantileLevels.COUNT - 1) - 1;
        return widening > 0 ? Optional.of(new ShortHistory(session + 1, widening)) : Optional.empty();
    }

    private static double overlap(int horizon, int level) {
        return 1 + FIRST_ORDER[level] * horizon / FilteredHistoricalSimulation.WINDOW;
    }

    private double shortage(int session, int horizon, int level) {
        int returns = session - horizon - firstSession + 1;
        return returns >= ENOUGH ? 1 : 1 + FIRST_ORDER[level] * horizon * (1.0 / returns - 1.0 / ENOUGH);
    }

    private static double[] firstOrder() {
        NormalDistribution normal = new NormalDistribution(0, 1);
        double[] coefficients = new double[QuantileLevels.COUNT];
        for (int k = 0; k < coefficients.length; k++) {
            double z = normal.inverseCumulativeProbability(QuantileLevels.at(k));
            coefficients[k] = (z * z + 3) / 4;
        }
        return coefficients;
    }
}
