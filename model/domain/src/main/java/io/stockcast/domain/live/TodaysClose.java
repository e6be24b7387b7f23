package io.stockcast.domain.live;

import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.forecast.PriceQuantiles;

/**
 * The distribution of today's close: before the open that of the evening's forecast, from then on the same shape around
 * the price of now, as wide as the variance that is left.
 *
 * <p>Of the evening's quantiles {@code q} with the median {@code m}, a price {@code p} and a share {@code s} of the
 * variance left, the quantiles of the close are {@code p exp(s d) (q / m)^sqrt(s)}. In log-return the distances from the
 * median are multiplied by {@code sqrt(s)}, as those of a random walk are, and {@code d} is the evening's median as far as
 * it is drift: what is more than a {@value #NEWS}th of the 80 % range is news of the night, which is in the price by the
 * open (Hamao, Masulis and Ng, 1990).
 *
 * @param quantiles of the close, in the instrument's currency or index points; at the close all are the price
 */
public record TodaysClose(PriceQuantiles quantiles) {

    private static final int NEWS = 50;

    /**
     * The distribution at one moment.
     *
     * @param evening the forecast of this session's close, made on the evening before
     * @param price of now, positive; not looked at before the open
     * @param elapsed share of the session that has passed, as {@link VarianceLeft#at} takes it
     * @throws IllegalArgumentException where {@code elapsed} is not a number, or the price not positive and finite
     */
    public static TodaysClose of(Evening evening, double price, VarianceLeft left, double elapsed) {
        double share = left.at(elapsed);
        return elapsed < 0 ? new TodaysClose(evening.quantiles()) : around(price, evening, share);
    }

    private static TodaysClose around(double price, Evening evening, double share) {
        requirePrice(price);
        double median = evening.quantiles().median();
        double center = share * drift(evening);
        double scale = Math.sqrt(share);
        return new TodaysClose(new PriceQuantiles(evening.quantiles().prices().stream()
                .map(quantile -> price * Math.exp(center + scale * Math.log(quantile / median)))
                .toList()));
    }

    private static double drift(Evening evening) {
        PriceQuantiles quantiles = evening.quantiles();
        double most = Math.log(quantiles.high80() / quantiles.low80()) / NEWS;
        return Math.max(-most, Math.min(Math.log(quantiles.median() / evening.lastClose()), most));
    }

    /**
     * The probability of a close above a price, by {@link QuantileCurve}; with nothing left to come 1 or 0.
     *
     * @throws IllegalArgumentException where the price is not positive and finite
     */
    public double chanceAbove(double price) {
        requirePrice(price);
        if (isCertain()) {
            return quantiles.median() > price ? 1 : 0;
        }
        return QuantileCurve.chanceAbove(quantiles, price);
    }

    private boolean isCertain() {
        return quantiles.low95() == quantiles.high95();
    }

    private static void requirePrice(double price) {
        if (!(price > 0) || Double.isInfinite(price)) {
            throw new IllegalArgumentException("the price " + price + " is not positive and finite");
        }
    }
}
