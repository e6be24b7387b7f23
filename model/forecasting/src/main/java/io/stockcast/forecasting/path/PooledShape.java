package io.stockcast.forecasting.path;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import java.util.List;

/**
 * The shape of standardised returns, averaged over the instruments of the training universe.
 *
 * @param quantiles by horizon, 1 to 20, nine quantiles whose 80 % width is 1
 * @param medians what to take for the median, by how volatile an instrument usually is
 */
public record PooledShape(List<List<Double>> quantiles, PooledMedians medians) {

    public PooledShape {
        quantiles = quantiles.stream().map(List::copyOf).toList();
        if (quantiles.size() != Forecast.HORIZONS
                || quantiles.stream().anyMatch(horizon -> horizon.size() != QuantileLevels.COUNT)) {
            throw new IllegalArgumentException("a shape has " + Forecast.HORIZONS + " horizons of nine quantiles");
        }
    }

    /** A shape whose medians are the same for all instruments. */
    public PooledShape(List<List<Double>> quantiles) {
        this(
                quantiles,
                PooledMedians.everywhere(quantiles.stream()
                        .map(horizon -> horizon.get(horizon.size() / 2))
                        .toList()));
    }

    /** The nine quantiles of a horizon, 1 to 20, in units of their 80 % width. */
    public double[] at(int horizon) {
        return quantiles.get(horizon - 1).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
