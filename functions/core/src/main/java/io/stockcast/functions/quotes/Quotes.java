package io.stockcast.functions.quotes;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.LastSession;
import io.stockcast.marketdata.MarketData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the last prices of instruments, and asks the sources only for what is not stored. */
public final class Quotes {

    private final RecentCloses recentCloses;
    private final MarketData marketData;
    private final LastSession lastSession;

    public Quotes(RecentCloses recentCloses, MarketData marketData, LastSession lastSession) {
        this.recentCloses = recentCloses;
        this.marketData = marketData;
        this.lastSession = lastSession;
    }

    /** The quote of the instrument as of its last session; empty where the market has no two sessions of it. */
    public Optional<Quote> of(Instrument instrument, Optional<Forecast> newest) {
        LocalDate last = lastSession.of(instrument);
        Optional<Forecast> current = newest.filter(forecast -> !forecast.asOf().isBefore(last));
        return current.isPresent()
                ? current.map(forecast -> new Quote(forecast.asOf(), recentCloses.upTo(forecast)))
                : marketData
                        .dailyHistory(instrument.symbol())
                        .map(history -> history.between(LocalDate.MIN, last))
                        .filter(bars -> bars.size() >= 2)
                        .map(bars -> quote(new PriceHistory(instrument.symbol().value(), bars)));
    }

    private static Quote quote(PriceHistory history) {
        List<Double> closes = RecentCloses.of(history);
        return new Quote(history.last().date(), closes);
    }
}
