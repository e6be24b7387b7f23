package io.stockcast.marketdata.testing;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Histories made up for tests: random walks on the sessions of their exchanges. */
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
        for (LocalDate date : exchange(symbol).calendar().sessionsAfter(BEGINNING, sessions)) {
            close *= Math.exp(0.01 * random.nextGaussian());
            bars.add(new Bar(date, close, close * 1.005, close * 0.995, close, Double.NaN, Bar.NO_VOLUME));
        }
        return new PriceHistory(symbol, bars);
    }

    private static Exchange exchange(String symbol) {
        TickerSymbol ticker = new TickerSymbol(symbol);
        return new CuratedInstruments()
                .find(ticker)
                .map(Instrument::exchange)
                .or(() -> Listing.of(ticker).map(Listing::exchange))
                .orElse(Exchange.XLON);
    }

    /** A walk of 700 sessions of which the last five were not traded. */
    public static PriceHistory halted(String symbol) {
        List<Bar> bars = new ArrayList<>(walk(symbol).bars());
        Bar lastTraded = bars.get(bars.size() - 6);
        bars.subList(bars.size() - 5, bars.size()).replaceAll(bar -> Bar.ofClose(bar.date(), lastTraded.close()));
        return new PriceHistory(symbol, bars);
    }
}
