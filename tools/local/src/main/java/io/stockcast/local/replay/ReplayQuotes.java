package io.stockcast.local.replay;

import io.stockcast.domain.calendar.TradingSession;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataException;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.QuoteSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Quotes out of daily prices: of the sessions of the day that is under way, what has come by market time. */
final class ReplayQuotes implements QuoteSource {

    /** So many sessions before tell whether opens are real. */
    private static final int JUDGED = 250;

    private final MarketData market;
    private final MarketTime time;

    /** Quotes of a market that holds the later sessions as well. */
    ReplayQuotes(MarketData market, MarketTime time) {
        this.market = market;
        this.time = time;
    }

    @Override
    public List<MarketQuote> quotesOf(Collection<Instrument> instruments) {
        Instant now = time.instant();
        return instruments.stream()
                .flatMap(instrument -> newest(instrument, now).stream())
                .toList();
    }

    private Optional<MarketQuote> newest(Instrument instrument, Instant now) {
        return time.underWay().stream()
                .flatMap(day -> onDay(instrument, day))
                .filter(quote -> !quote.time().isAfter(now))
                .reduce((earlier, later) -> later);
    }

    /** When the quotes of a day come, in order. */
    List<Instant> times(Collection<Instrument> instruments, LocalDate day) {
        return instruments.stream()
                .flatMap(instrument -> onDay(instrument, day))
                .map(MarketQuote::time)
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<MarketQuote> onDay(Instrument instrument, LocalDate day) {
        return instrument.exchange().hours().sessionOn(day).stream()
                .flatMap(session ->
                        barsUpTo(day, instrument).stream().flatMap(bars -> quotes(instrument, bars, session)));
    }

    private static Stream<MarketQuote> quotes(Instrument instrument, List<Bar> bars, TradingSession session) {
        int last = bars.size() - 1;
        return SessionQuotes.of(instrument, bars.get(last), session, OpenPrices.areReal(bars.subList(0, last)))
                .stream();
    }

    /** The bars by which a session is told, its own last; empty where it has none. */
    private Optional<List<Bar>> barsUpTo(LocalDate day, Instrument instrument) {
        return history(instrument)
                .flatMap(history -> history.upTo(day))
                .filter(history -> history.last().date().equals(day))
                .map(history -> history.bars().subList(Math.max(0, history.size() - JUDGED - 1), history.size()));
    }

    private Optional<PriceHistory> history(Instrument instrument) {
        try {
            return market.dailyHistory(instrument.symbol());
        } catch (MarketDataException e) {
            return Optional.empty();
        }
    }
}
