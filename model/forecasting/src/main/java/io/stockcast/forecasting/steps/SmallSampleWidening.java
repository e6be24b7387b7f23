package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.ShortHistory;
import io.stockcast.forecasting.path.AroundMedian;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.Arrays;
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
public final class SmallSampleWidening implements ForecastStep {

    /** From so many past returns on a history is not short. */
    static final int ENOUGH = 500;

    /** By level, {@code (z^2 + 3) / 4}. */
    private static final double[] FIRST_ORDER = firstOrder();

    /** The first session as of which there was a volatility forecast, and so a return to draw. */
    private final int firstSession;

    /** Widens quantiles of returns in units of a volatility forecast. */
    public SmallSampleWidening(VolatilityPath volatility) {
        this.firstSession = volatility.firstSession();
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        return path.map((session, horizon, quantiles) -> AroundMedian.change(
                quantiles,
                (level, distance) -> distance * overlap(horizon, level) * shortage(session, horizon, level)));
    }

    /** How short the history is as of a session; empty where nothing is widened for it. */
    public Optional<ShortHistory> shortnessAt(int session) {
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
        return Arrays.stream(QuantileLevels.toArray())
                .map(normal::inverseCumulativeProbability)
                .map(z -> (z * z + 3) / 4)
                .toArray();
    }
}
