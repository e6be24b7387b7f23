package io.stockcast.functions.collecting;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.functions.intraday.PresentSession;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.tables.WatchedInstruments;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.QuoteSource;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the newest quotes of what somebody looks at on the stream: of the indices, and of what is on watchlists, as far
 * as their exchanges trade. What trades on no exchange is not quoted.
 */
public final class QuoteCollector {

    /** The most instruments that are asked for in a round; what is on more watchlists comes first. */
    static final int MOST_INSTRUMENTS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(QuoteCollector.class);

    private static final Set<Exchange> EXCHANGES =
            EnumSet.complementOf(EnumSet.of(Exchange.WEEKDAYS, Exchange.EVERY_DAY));

    private static final List<Instrument> INDICES =
            new CuratedInstruments().all().stream().filter(Instrument::isIndex).toList();

    private final WatchedInstruments watchlists;
    private final QuoteSource source;
    private final QuoteStream stream;
    private final Metrics metrics;
    private final Clock clock;

    /**
     * The collector.
     *
     * @param clock market time
     */
    public QuoteCollector(
            WatchedInstruments watchlists, QuoteSource source, QuoteStream stream, Metrics metrics, Clock clock) {
        this.watchlists = watchlists;
        this.source = source;
        this.stream = stream;
        this.metrics = metrics;
        this.clock = clock;
    }

    CollectReport collect() {
        Map<Exchange, Instant> openings = openings(clock.instant());
        if (openings.isEmpty()) {
            return CollectReport.NOTHING_OPEN;
        }
        List<Instrument> instruments = instruments(openings.keySet());
        Map<TickerSymbol, Instant> since = new HashMap<>();
        instruments.forEach(instrument ->
                since.put(instrument.symbol(), Objects.requireNonNull(openings.get(instrument.exchange()))));
        List<MarketQuote> quotes = quotesOf(instruments).stream()
                .filter(quote -> isSince(since.get(quote.symbol()), quote))
                .toList();
        int lost = quotes.isEmpty() ? 0 : stream.put(quotes);
        metrics.quotesSent(lost);
        return new CollectReport(instruments.size(), quotes.size(), lost);
    }

    /** When the present session of each exchange that has one began. */
    private static Map<Exchange, Instant> openings(Instant now) {
        Map<Exchange, Instant> openings = new EnumMap<>(Exchange.class);
        for (Exchange exchange : EXCHANGES) {
            PresentSession.of(exchange, now).ifPresent(session -> openings.put(exchange, session.open()));
        }
        return openings;
    }

    private List<Instrument> instruments(Set<Exchange> exchanges) {
        Map<TickerSymbol, Instrument> instruments = new LinkedHashMap<>();
        Stream.concat(INDICES.stream(), watchlists.mostWatchedFirst().stream())
                .filter(instrument -> exchanges.contains(instrument.exchange()))
                .forEach(instrument -> instruments.putIfAbsent(instrument.symbol(), instrument));
        return instruments.values().stream().limit(MOST_INSTRUMENTS).toList();
    }

    // The sources have counted and logged what failed; the next round follows in a minute.
    private List<MarketQuote> quotesOf(List<Instrument> instruments) {
        try {
            return source.quotesOf(instruments);
        } catch (MarketDataUnavailableException e) {
            LOG.warn("No quotes in this round: {}", e.getMessage());
            return List.of();
        }
    }

    // In the first minutes of a session a source that is late still has the price of the one before.
    private static boolean isSince(@Nullable Instant opening, MarketQuote quote) {
        return opening != null && !quote.time().isBefore(opening);
    }
}
