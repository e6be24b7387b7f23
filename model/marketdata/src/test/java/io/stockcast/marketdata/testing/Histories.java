package io.stockcast.marketdata.testing;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Histories made up for tests: random walks on the sessions of the London Stock Exchange. */
public final class Histories {

    /** Before the first session of every history made here. */
    public static final LocalDate BEGINNING = LocalDate.of(2019, 1, 1);

    private Histories() {}

    /** A history long enough to be forecast and scored. */
    public static PriceHistory walk(String symbol) {
        return walk(symbol, 700);
    }

    public static PriceHistory walk(String symbol, int sessions) {
        Random random = new Random(symbol.hashCode());
        List<Bar> bars = new ArrayList<>();
        double close = 5_000;
        for (LocalDate date : Exchange.XLON.calendar().sessionsAfter(BEGINNING, sessions)) {
            close *= Math.exp(0.01 * random.nextGaussian());
            bars.add(new Bar(date, close, close * 1.005, close * 0.995, close, Double.NaN, Bar.NO_VOLUME));
        }
        return new PriceHistory(symbol, bars);
    }

    /** A walk of 700 sessions of which the last five were not traded. */
    public static PriceHistory halted(String symbol) {
        List<Bar> bars = new ArrayList<>(walk(symbol).bars());
        Bar lastTraded = bars.get(bars.size() - 6);
        bars.subList(bars.size() - 5, bars.size()).replaceAll(bar -> Bar.ofClose(bar.date(), lastTraded.close()));
        return new PriceHistory(symbol, bars);
    }

    /** A walk of 700 sessions whose closes before session 600 are in the shares of before a 2-for-1 split. */
    public static PriceHistory unadjusted(String symbol) {
        List<Bar> bars = new ArrayList<>(walk(symbol).bars());
        bars.subList(0, 600)
                .replaceAll(bar -> new Bar(
                        bar.date(),
                        2 * bar.open(),
                        2 * bar.high(),
                        2 * bar.low(),
                        2 * bar.close(),
                        Double.NaN,
                        bar.volume()));
        return new PriceHistory(symbol, bars);
    }
}
