package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.forecasting.path.PooledMedians;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.volatility.UsualVolatility;
import java.util.stream.IntStream;

/**
 * Shrinks an instrument's quantiles toward the shape pooled over all instruments.
 *
 * <p>An instrument's own quantiles come from at most a thousand overlapping returns; what they miss by chance, the
 * pooled shape makes up for (James and Stein, 1961). The shrunk quantile keeps the instrument's own 80 % width
 * {@code w}: {@code q'[k] = m' + (1 - a) (q[k] - m) + a w (u[k] - u[m])}, {@code m' = (1 - b) m + b w v}, with
 * {@code a} = {@value #SHAPE_WEIGHT} for the shape, {@code b} = {@value #MEDIAN_WEIGHT} for the median, and {@code v} the
 * median of instruments that are usually about as volatile.
 */
public final class PooledShrinkage implements ForecastStep {

    private static final double SHAPE_WEIGHT = 0.25;
    private static final double MEDIAN_WEIGHT = 0.4;

    /** By horizon, nine quantiles whose 80 % width is 1. */
    private final double[][] pooled;

    private final PooledMedians medians;
    private final UsualVolatility usual;

    /**
     * A shrinkage of an instrument's quantiles.
     *
     * @param usual how volatile the instrument usually is
     */
    public PooledShrinkage(PooledShape shape, UsualVolatility usual) {
        this.medians = shape.medians();
        this.usual = usual;
        pooled = IntStream.rangeClosed(1, Forecast.HORIZONS).mapToObj(shape::at).toArray(double[][]::new);
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        return path.map((session, horizon, quantiles) ->
                shrunk(quantiles, pooled[horizon - 1], medians.at(horizon, usual.at(session))));
    }

    private static double[] shrunk(double[] own, double[] pooled, double target) {
        double width = Interval.EIGHTY.width(own);
        double median = own[QuantileLevels.MEDIAN];
        double pooledMedian = pooled[QuantileLevels.MEDIAN];
        double center = (1 - MEDIAN_WEIGHT) * median + MEDIAN_WEIGHT * width * target;
        double[] shrunk = new double[own.length];
        for (int k = 0; k < shrunk.length; k++) {
            shrunk[k] =
                    center + (1 - SHAPE_WEIGHT) * (own[k] - median) + SHAPE_WEIGHT * width * (pooled[k] - pooledMedian);
        }
        return shrunk;
    }
}
