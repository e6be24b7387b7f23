package io.stockcast.functions.live;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingSession;
import io.stockcast.functions.intraday.EveningForecasts;
import io.stockcast.functions.intraday.PresentSession;
import io.stockcast.functions.intraday.SessionQuotes;
import io.stockcast.functions.intraday.SessionQuotesStore;
import io.stockcast.functions.live.TodaysQuote.Outlook;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The quotes of the present session; nothing of an earlier one is shown. */
public final class QuotesService {

    private final CuratedInstruments curated = new CuratedInstruments();
    private final SessionQuotesStore store;
    private final EveningForecasts forecasts;
    private final CloseUpdates updates;
    private final Clock clock;

    /**
     * The service.
     *
     * @param clock market time
     */
    public QuotesService(SessionQuotesStore store, EveningForecasts forecasts, CloseUpdates updates, Clock clock) {
        this.store = store;
        this.forecasts = forecasts;
        this.updates = updates;
        this.clock = clock;
    }

    TodaysQuotes quotesOf(Set<TickerSymbol> symbols) {
        Instant now = clock.instant();
        Map<TickerSymbol, SessionQuotes> kept = store.find(symbols);
        List<TodaysQuote> quotes = new ArrayList<>();
        List<TickerSymbol> unknown = new ArrayList<>();
        for (TickerSymbol symbol : symbols) {
            Optional.ofNullable(kept.get(symbol))
                    .flatMap(found -> today(found, now))
                    .ifPresentOrElse(quotes::add, () -> unknown.add(symbol));
        }
        return new TodaysQuotes(quotes, unknown);
    }

    private Optional<TodaysQuote> today(SessionQuotes quotes, Instant now) {
        return curated.exchange(quotes.newest().symbol())
                .flatMap(exchange -> PresentSession.of(exchange, now)
                        .filter(session -> session.date().equals(quotes.session()))
                        .map(session -> new TodaysQuote(session, quotes, outlook(quotes, exchange, session))));
    }

    private Optional<Outlook> outlook(SessionQuotes quotes, Exchange exchange, TradingSession session) {
        LocalDate before = exchange.calendar().sessionOnOrBefore(session.date().minusDays(1));
        MarketQuote newest = quotes.newest();
        return forecasts
                .newestDuring(session.date(), newest.symbol())
                .filter(forecast -> forecast.asOf().equals(before))
                .map(evening -> new Outlook(
                        evening.lastClose(),
                        updates.of(newest.symbol(), evening, newest.price(), session.elapsedAt(newest.time()))));
    }
}
