package io.stockcast.functions.marketdata.repair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much an instrument usually moves, by medians, which the faults looked for do not shift.
 *
 * @param volatility daily, of the log-return from close to close
 * @param range log of high over low; {@code NaN} where no bar has one
 */
record UsualMoves(double volatility, double range) {

    /** Of a normal distribution, in standard deviations. */
    private static final double MEDIAN_ABSOLUTE_DEVIATION = 0.6745;

    private static final double LEAST_VOLATILITY = 0.005;

    static UsualMoves of(List<RawBar> bars) {
        double[] moves = IntStream.range(1, bars.size())
                .mapToDouble(t ->
                        Math.abs(Math.log(bars.get(t).close() / bars.get(t - 1).close())))
                .toArray();
        double[] ranges = bars.stream()
                .mapToDouble(UsualMoves::rangeOf)
                .filter(range -> !Double.isNaN(range))
                .toArray();
        return new UsualMoves(Math.max(LEAST_VOLATILITY, median(moves) / MEDIAN_ABSOLUTE_DEVIATION), median(ranges));
    }

    static double rangeOf(RawBar bar) {
        return Math.log(bar.high() / bar.low());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }
}
