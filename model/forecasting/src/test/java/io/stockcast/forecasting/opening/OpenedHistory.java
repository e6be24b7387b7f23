package io.stockcast.forecasting.opening;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Histories with opens, made up of the log-returns before and after these. */
final class OpenedHistory {

    private OpenedHistory() {}

    /**
     * A history of so many sessions.
     *
     * @param returns of a session, overnight and from open to close
     */
    static PriceHistory of(int sessions, IntFunction<double[]> returns) {
        List<LocalDate> dates = TradingCalendar.weekdays().sessionsAfter(SyntheticHistory.BEGINNING, sessions);
        List<Bar> bars = new ArrayList<>();
        double close = 1_000;
        for (int t = 0; t < sessions; t++) {
            double[] logReturns = returns.apply(t);
            double open = close * Math.exp(logReturns[0]);
            close = open * Math.exp(logReturns[1]);
            bars.add(new Bar(
                    dates.get(t),
                    open,
                    Math.max(open, close),
                    Math.min(open, close),
                    close,
                    Double.NaN,
                    Bar.NO_VOLUME));
        }
        return new PriceHistory("OPENED", bars);
    }

    /** Normal returns with a standard deviation of 0.6 % overnight and 0.8 % from open to close: 1 % together. */
    static PriceHistory ofNormalReturns(int sessions) {
        Random random = new Random(11);
        return of(sessions, t -> new double[] {0.006 * random.nextGaussian(), 0.008 * random.nextGaussian()});
    }
}
