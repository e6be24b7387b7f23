package io.stockcast.domain.forecast;

import io.stockcast.domain.forecast.QuantileLevels.Interval;
import java.util.List;

/** Prices at the nine {@linkplain QuantileLevels levels}: positive, finite and ascending. */
public record PriceQuantiles(List<Double> prices) {

    public PriceQuantiles {
        prices = List.copyOf(prices);
        if (prices.size() != QuantileLevels.COUNT) {
            throw new IllegalArgumentException("expected " + QuantileLevels.COUNT + " quantiles, got " + prices.size());
        }
        double previous = 0;
        for (double price : prices) {
            if (!(price > 0) || Double.isInfinite(price) || price < previous) {
                throw new IllegalArgumentException("quantiles must be positive and ascending: " + prices);
            }
            previous = price;
        }
    }

    public double median() {
        return prices.get(QuantileLevels.MEDIAN);
    }

    /** The lower end of the central 80 % interval. */
    public double low80() {
        return prices.get(Interval.EIGHTY.low());
    }

    /** The upper end of the central 80 % interval. */
    public double high80() {
        return prices.get(Interval.EIGHTY.high());
    }

    /** The lower end of the central 95 % interval. */
    public double low95() {
        return prices.get(Interval.NINETY_FIVE.low());
    }

    /** The upper end of the central 95 % interval. */
    public double high95() {
        return prices.get(Interval.NINETY_FIVE.high());
    }
}
