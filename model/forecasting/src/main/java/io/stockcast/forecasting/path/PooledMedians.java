package io.stockcast.forecasting.path;

import io.stockcast.domain.forecast.Forecast;
import java.util.Collections;
import java.util.List;

/**
 * The medians of standardised returns of instruments that are usually about as volatile: calm ones, such as indices, have
 * risen more for their risk than single stocks.
 *
 * @param volatilities usual daily volatilities, ascending
 * @param medians by volatility, then by horizon, 1 to 20, in units of the 80 % width
 */
public record PooledMedians(List<Double> volatilities, List<List<Double>> medians) {

    public PooledMedians {
        volatilities = List.copyOf(volatilities);
        medians = medians.stream().map(List::copyOf).toList();
        if (volatilities.isEmpty() || volatilities.size() != medians.size() || !ascend(volatilities)) {
            throw new IllegalArgumentException("medians need a volatility each, in ascending order");
        }
        if (medians.stream().anyMatch(horizons -> horizons.size() != Forecast.HORIZONS)) {
            throw new IllegalArgumentException("medians need " + Forecast.HORIZONS + " horizons");
        }
    }

    /** The same medians whatever the volatility. */
    static PooledMedians everywhere(List<Double> medians) {
        return new PooledMedians(List.of(1.0), List.of(medians));
    }

    /**
     * The median of a horizon, 1 to 20: between two volatilities linear in their logarithm, beyond them that of the
     * nearest.
     *
     * @param volatility what is usual for the instrument
     */
    public double at(int horizon, double volatility) {
        int position = Collections.binarySearch(volatilities, volatility);
        if (position >= 0) {
            return median(position, horizon);
        }
        int above = -position - 1;
        if (above == 0 || above == volatilities.size()) {
            return median(above == 0 ? 0 : above - 1, horizon);
        }
        double from = Math.log(volatilities.get(above - 1));
        double share = (Math.log(volatility) - from) / (Math.log(volatilities.get(above)) - from);
        return (1 - share) * median(above - 1, horizon) + share * median(above, horizon);
    }

    private double median(int position, int horizon) {
        return medians.get(position).get(horizon - 1);
    }

    private static boolean ascend(List<Double> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) <= values.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
