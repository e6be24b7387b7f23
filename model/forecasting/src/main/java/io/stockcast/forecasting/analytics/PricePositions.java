package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.PricePosition;
import io.stockcast.domain.analytics.PricePosition.Drawdown;
import io.stockcast.domain.analytics.PricePosition.LongAverage;
import io.stockcast.domain.analytics.PricePosition.YearRange;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.time.LocalDate;
import java.util.Optional;

/** Where a history's last close stands among the earlier ones, all adjusted and in the terms of the last. */
final class PricePositions {

    private static final int WEEKS = 52;

    private final PriceHistory history;
    private final double[] closes;
    private final int last;

    private PricePositions(PriceHistory history, double[] closes) {
        this.history = history;
        this.closes = closes;
        this.last = closes.length - 1;
    }

    static PricePosition of(PriceHistory history, ReturnSeries returns) {
        double[] closes = new double[history.size()];
        double lastClose = history.last().close();
        for (int t = 0; t < closes.length; t++) {
            closes[t] = lastClose * Math.exp(-returns.logReturn(t, closes.length - 1));
        }
        PricePositions positions = new PricePositions(history, closes);
        return new PricePosition(positions.drawdown(), positions.year(), positions.average());
    }

    private Drawdown drawdown() {
        double[] depths = new double[closes.length];
        int high = 0;
        for (int t = 0; t <= last; t++) {
            high = closes[t] >= closes[high] ? t : high;
            depths[t] = closes[t] / closes[high] - 1;
        }
        int deeper = 0;
        for (double depth : depths) {
            deeper += depth <= depths[last] ? 1 : 0;
        }
        return new Drawdown(
                depths[last],
                closes[high],
                date(high),
                last - high,
                (double) deeper / closes.length,
                closes.length,
                date(0));
    }

    private YearRange year() {
        LocalDate before = date(last).minusWeeks(WEEKS);
        int low = last;
        int high = last;
        int first = last;
        for (int t = last; t >= 0 && date(t).isAfter(before); t--) {
            low = closes[t] < closes[low] ? t : low;
            high = closes[t] > closes[high] ? t : high;
            first = t;
        }
        double span = closes[high] - closes[low];
        double place = span == 0 ? 0.5 : (closes[last] - closes[low]) / span;
        return new YearRange(closes[low], date(low), closes[high], date(high), place, last - first + 1);
    }

    private Optional<LongAverage> average() {
        if (closes.length < LongAverage.SESSIONS) {
            return Optional.empty();
        }
        double average = average(last);
        boolean above = closes[last] >= average;
        int t = last;
        while (t >= LongAverage.SESSIONS - 1 && closes[t] >= average(t) == above) {
            t--;
        }
        return Optional.of(new LongAverage(average, closes[last] / average - 1, last - t));
    }

    private double average(int session) {
        double sum = 0;
        for (int t = session - LongAverage.SESSIONS + 1; t <= session; t++) {
            sum += closes[t];
        }
        return sum / LongAverage.SESSIONS;
    }

    private LocalDate date(int session) {
        return history.bar(session).date();
    }
}
