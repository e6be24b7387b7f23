package io.stockcast.forecasting.returns;

import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * How much an instrument usually moves, by medians, which a few false prices do not shift.
 *
 * @param volatility daily, of the log-return from close to close
 * @param range log of high over low; {@code NaN} where no bar has one
 */
public record UsualMoves(double volatility, double range) {

    /** Of a normal distribution, in standard deviations. */
    private static final double MEDIAN_ABSOLUTE_DEVIATION = 0.6745;

    private static final double LEAST_VOLATILITY = 0.005;

    /**
     * The usual moves of consecutive sessions.
     *
     * @param ranges log of high over low of the sessions that have a range
     */
    public static UsualMoves of(double[] closes, double[] ranges) {
        double[] moves = IntStream.range(1, closes.length)
                .mapToDouble(t -> Math.abs(Math.log(closes[t] / closes[t - 1])))
                .toArray();
        return new UsualMoves(Math.max(LEAST_VOLATILITY, median(moves) / MEDIAN_ABSOLUTE_DEVIATION), median(ranges));
    }

    private static double median(double[] values) {
        return StatUtils.percentile(values, 50);
    }
}
