package io.stockcast.forecasting.returns;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A halt of trading at the end of a history: sessions whose close repeats the one before, without a range or a volume.
 *
 * @param lastTraded the last session that was traded
 */
public record TradingHalt(LocalDate lastTraded) {

    /** So many sessions in a row without a trade are no accident of a quiet market. */
    public static final int SESSIONS = 5;

    /** The halt in which a history ends, if it does. */
    public static Optional<TradingHalt> atTheEndOf(PriceHistory history) {
        int last = history.size() - 1;
        while (last > 0 && !isTraded(history.bar(last), history.bar(last - 1))) {
            last--;
        }
        return history.size() - 1 - last < SESSIONS
                ? Optional.empty()
                : Optional.of(new TradingHalt(history.bar(last).date()));
    }

    private static boolean isTraded(Bar bar, Bar previous) {
        return bar.close() != previous.close() || bar.hasRange() || bar.volume() > 0;
    }
}
