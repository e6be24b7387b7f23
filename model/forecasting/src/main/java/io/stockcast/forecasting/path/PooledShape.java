package io.stockcast.forecasting.path;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.QuantileLevels;
import java.util.List;

/**
 * The average shape of standardised returns over the training universe, and how a single instrument's is
 * drawn toward it.
 *
 * <p>An instrument's own quantiles come from at most a thousand overlapping returns; what they miss by
 * chance is made up for by what all instruments have in common (James and Stein, 1961). The drawn quantile
 * keeps the instrument's own 80 % width {@code w}:
 * {@code q'[k] = m' + (1 - a) (q[k] - m) + a w (u[k] - u[m])}, {@code m' = (1 - b) m + b w u[m]}, with
 * {@code a} = {@value #SHAPE_WEIGHT} for the shape and {@code b} = {@value #MEDIAN_WEIGHT} for the median.
 *
 * @param quantiles by horizon, 1 to 20, nine quantiles whose 80 % width is 1
 */
public record PooledShape(List<List<Double>> quantiles) {

    private static final double SHAPE_WEIGHT = 0.25;
    private static final double MEDIAN_WEIGHT = 0.4;
    private static final int LOW80 = 2;
    private static final int HIGH80 = 6;

    public PooledShape {
        quantiles = quantiles.stream().map(List::copyOf).toList();
        if (quantiles.size() != Forecast.HORIZONS
                || quantiles.stream().anyMatch(horizon -> horizon.size() != QuantileLevels.COUNT)) {
            throw new IllegalArgumentException("a shape has " + Forecast.HORIZONS + " horizons of nine quantiles");
        }
    }

    /** The distance between the 10 % and the 90 % quantile. */
    public static double width80(double[] quantiles) {
        return quantiles[HIGH80] - quantiles[LOW80];
    }

    /** A path drawn toward this shape. */
    public QuantilePath draw(QuantilePath path) {
        int first = path.firstSession();
        double[][][] drawn = QuantilePath.blank(first, path.lastSession());
        for (int t = first; t <= path.lastSession(); t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                draw(path.at(t, h), quantiles.get(h - 1), drawn[t - first][h - 1]);
            }
        }
        return new QuantilePath(first, drawn);
    }

    private static void draw(double[] own, List<Double> universal, double[] drawn) {
        double width = width80(own);
        double median = own[QuantileLevels.MEDIAN];
        double universalMedian = universal.get(QuantileLevels.MEDIAN);
        double center = (1 - MEDIAN_WEIGHT) * median + MEDIAN_WEIGHT * width * universalMedian;
        for (int k = 0; k < QuantileLevels.COUNT; k++) {
            drawn[k] = center
                    + (1 - SHAPE_WEIGHT) * (own[k] - median)
                    + SHAPE_WEIGHT * width * (universal.get(k) - universalMedian);
        }
    }
}
