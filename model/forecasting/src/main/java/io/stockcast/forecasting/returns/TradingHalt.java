package io.stockcast.forecasting.returns;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A halt of trading at the end of a history: sessions whose close repeats the one before, without a range or a volume.
 *
 * <p>Funds and close-only histories never have these, and their closes may stand still for days; there it takes far more
 * such sessions than ever before.
 *
 * @param lastTraded the last session that was traded
 */
public record TradingHalt(LocalDate lastTraded) {

    /** So many sessions in a row without a trade are no accident of a quiet market. */
    public static final int SESSIONS = 5;

    /** The fewest where trades are not seen at all. */
    private static final int SESSIONS_OF_CLOSES = 20;

    /** How many times as long as any time before. */
    private static final int LONGER = 2;

    /** The halt in which a history ends, if it does. */
    public static Optional<TradingHalt> atTheEndOf(PriceHistory history) {
        List<Bar> bars = history.bars();
        int last = bars.size() - 1;
        while (last > 0 && !isTraded(bars.get(last), bars.get(last - 1))) {
            last--;
        }
        int still = bars.size() - 1 - last;
        return still < (showsTrades(bars) ? SESSIONS : Math.max(SESSIONS_OF_CLOSES, LONGER * longestStill(bars, last)))
                ? Optional.empty()
                : Optional.of(new TradingHalt(bars.get(last).date()));
    }

    private static boolean isTraded(Bar bar, Bar previous) {
        return bar.close() != previous.close() || showsTrade(bar);
    }

    private static boolean showsTrades(List<Bar> bars) {
        return 2 * bars.stream().filter(TradingHalt::showsTrade).count() > bars.size();
    }

    private static boolean showsTrade(Bar bar) {
        return bar.hasRange() || bar.volume() > 0;
    }

    private static int longestStill(List<Bar> bars, int last) {
        int longest = 0;
        int still = 0;
        for (int t = 1; t <= last; t++) {
            still = isTraded(bars.get(t), bars.get(t - 1)) ? 0 : still + 1;
            longest = Math.max(longest, still);
        }
        return longest;
    }
}
