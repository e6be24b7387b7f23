package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.path.AroundMedian;
import io.stockcast.forecasting.path.QuantilePath;

/**
 * Stretches the quantiles about their median as the network says.
 *
 * <p>{@code q'[k] = m + (q[k] - m) exp(s)}, with one {@code s} below the median and one above. Since the
 * factors are positive, ascending quantiles stay ascending, whatever the network says.
 */
public final class NetworkStretch implements ForecastStep {

    private final ForecastModel model;
    private final Features features;

    public NetworkStretch(ForecastModel model, Features features) {
        this.model = model;
        this.features = features;
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        int first = path.firstSession();
        float[][][] stretches = model.stretches(features.rows(first, path.lastSession()));
        return path.map((session, horizon, quantiles) -> {
            float[] stretch = stretches[session - first][horizon - 1];
            return stretched(quantiles, stretch[0], stretch[1]);
        });
    }

    /** Stretches nine ascending quantiles by the logs of two factors. */
    public static double[] stretched(double[] quantiles, double logBelow, double logAbove) {
        double below = Math.exp(logBelow);
        double above = Math.exp(logAbove);
        return AroundMedian.change(
                quantiles, (level, distance) -> distance * (level < QuantileLevels.MEDIAN ? below : above));
    }
}
