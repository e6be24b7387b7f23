package io.stockcast.functions.testing;

import io.stockcast.forecasting.calendar.Exchange;
import io.stockcast.forecasting.history.Bar;
import io.stockcast.forecasting.history.PriceHistory;
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
}
