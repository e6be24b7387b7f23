package io.stockcast.forecasting.returns;

import io.stockcast.domain.forecast.LargeMove;
import io.stockcast.domain.history.PriceHistory;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the move of a close-only history that is beyond nearly any that was ever real. */
public final class LargestMove {

    /** Of a few hundred histories over decades, a handful fell by as much in a day. */
    private static final double UNLIKELY = Math.log(1.8);

    /** Longer ago, a move hardly matters to a forecast any more. */
    private static final int RECENT = 1_000;

    private LargestMove() {}

    /** The largest such move of the recent sessions, if there is one. */
    public static Optional<LargeMove> in(PriceHistory history) {
        ReturnSeries returns = ReturnSeries.of(history);
        return IntStream.range(Math.max(1, history.size() - RECENT), history.size())
                .filter(t -> !history.bar(t).hasRange())
                .filter(t -> Math.abs(returns.logReturn(t)) > UNLIKELY)
                .boxed()
                .max(Comparator.comparingDouble(t -> Math.abs(returns.logReturn(t))))
                .map(t -> new LargeMove(history.bar(t).date(), Math.expm1(returns.logReturn(t))));
    }
}
