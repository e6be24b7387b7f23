package io.stockcast.forecasting.history;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * How much an instrument usually moves, by medians, which a few false prices do not shift.
 *
 * @param volatility daily, of the log-return from close to close
 * @param range log of high over low; {@code NaN} where no bar has one
 */
record UsualMoves(double volatility, double range) {

    /** Of a normal distribution, in standard deviations. */
    private static final double MEDIAN_ABSOLUTE_DEVIATION = 0.6745;

    private static final double LEAST_VOLATILITY = 0.005;

    static UsualMoves of(List<Bar> bars) {
        double[] moves = IntStream.range(1, bars.size())
                .mapToDouble(t ->
                        Math.abs(Math.log(bars.get(t).close() / bars.get(t - 1).close())))
                .toArray();
        double[] ranges = bars.stream()
                .filter(Bar::hasRange)
                .mapToDouble(UsualMoves::range)
                .toArray();
        return new UsualMoves(Math.max(LEAST_VOLATILITY, median(moves) / MEDIAN_ABSOLUTE_DEVIATION), median(ranges));
    }

    static double range(Bar bar) {
        return Math.log(bar.high() / bar.low());
    }

    private static double median(double[] values) {
        return StatUtils.percentile(values, 50);
    }
}
