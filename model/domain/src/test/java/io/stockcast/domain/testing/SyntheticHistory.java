package io.stockcast.domain.testing;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Histories made up for tests: seeded random walks whose volatility clusters, on every weekday from 2015 on. */
public final class SyntheticHistory {

    /** The day before the first session. */
    public static final LocalDate BEGINNING = LocalDate.of(2014, 12, 31);

    private static final int STEPS_A_DAY = 8;

    private SyntheticHistory() {}

    /** A walk with opens, highs and lows. */
    public static PriceHistory withRanges(int sessions) {
        return withRanges(sessions, 7);
    }

    /** One of many walks with opens, highs and lows. */
    public static PriceHistory withRanges(int sessions, long seed) {
        Random random = new Random(seed);
        List<Bar> bars = new ArrayList<>();
        double logVolatility = 0;
        double price = 5_000;
        for (LocalDate date : dates(sessions)) {
            logVolatility = 0.95 * logVolatility + 0.15 * random.nextGaussian();
            double step = 0.01 * Math.exp(logVolatility) / Math.sqrt(STEPS_A_DAY);
            double open = price * Math.exp(step * random.nextGaussian());
            double high = open;
            double low = open;
            price = open;
            for (int i = 1; i < STEPS_A_DAY; i++) {
                price *= Math.exp(step * random.nextGaussian());
                high = Math.max(high, price);
                low = Math.min(low, price);
            }
            bars.add(new Bar(date, open, high, low, price, Double.NaN, Bar.NO_VOLUME));
        }
        return new PriceHistory("WALK", bars);
    }

    /** A walk with volumes, of which every 65th weekday has ten times the range on four times the volume. */
    public static PriceHistory withReports(int sessions) {
        List<Bar> bars = new ArrayList<>();
        for (Bar bar : withRanges(sessions).bars()) {
            boolean report = bars.size() % 65 == 1;
            double middle = Math.sqrt(bar.high() * bar.low());
            double reach = (bar.high() / middle - 1) * (report ? 10 : 1);
            bars.add(new Bar(
                    bar.date(),
                    bar.open(),
                    middle * (1 + reach),
                    middle / (1 + reach),
                    bar.close(),
                    Double.NaN,
                    report ? 4000 : 1000));
        }
        return new PriceHistory("REPORTS", bars);
    }

    /** A walk that takes up every day half of what another did the day before. */
    public static PriceHistory following(PriceHistory leader, long seed) {
        Random random = new Random(seed);
        double[] closes = new double[leader.size()];
        closes[0] = 1_000;
        for (int t = 1; t < closes.length; t++) {
            double news = t < 2
                    ? 0
                    : Math.log(leader.bar(t - 1).close() / leader.bar(t - 2).close());
            closes[t] = closes[t - 1] * Math.exp(0.5 * news + 0.005 * random.nextGaussian());
        }
        return new PriceHistory("FOLLOWER", ofCloses(closes).bars());
    }

    /** A walk of which only the closes are known. */
    public static PriceHistory asCloseOnly(int sessions) {
        return ofCloses(
                withRanges(sessions).bars().stream().mapToDouble(Bar::close).toArray());
    }

    /** A history of just these closes. */
    public static PriceHistory ofCloses(double... closes) {
        List<LocalDate> dates = dates(closes.length);
        List<Bar> bars = new ArrayList<>();
        for (int t = 0; t < closes.length; t++) {
            bars.add(Bar.ofClose(dates.get(t), closes[t]));
        }
        return new PriceHistory("CLOSES", bars);
    }

    private static List<LocalDate> dates(int sessions) {
        return TradingCalendar.weekdays().sessionsAfter(BEGINNING, sessions);
    }
}
