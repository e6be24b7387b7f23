package io.stockcast.functions.intraday;

import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was quoted of an instrument during a session: the newest quote, and a bar of each minute that has one.
 *
 * <p>Joining is associative, commutative and idempotent. So the result depends on the set of quotes alone: neither
 * their order nor how often each arrives makes a difference. Of two sessions, the later stays.
 *
 * <p>A day has 1,440 minutes, so that even of an instrument that never stops trading this is far below DynamoDB's limit
 * of 400 kB.
 *
 * @param bars by the beginning of their minute
 */
public record SessionQuotes(LocalDate session, MarketQuote newest, SortedMap<Instant, MinuteBar> bars) {

    private static final Comparator<MarketQuote> BY_TIME = Comparator.comparing(MarketQuote::time)
            .thenComparingDouble(MarketQuote::price)
            .thenComparing(MarketQuote::source)
            .thenComparing(MarketQuote::delay);

    public SessionQuotes {
        bars = Collections.unmodifiableSortedMap(new TreeMap<>(bars));
    }

    /** A single quote. Times are kept to the millisecond. */
    public static SessionQuotes of(LocalDate session, MarketQuote quote) {
        Instant time = quote.time().truncatedTo(ChronoUnit.MILLIS);
        MarketQuote kept = new MarketQuote(quote.symbol(), quote.price(), time, quote.delay(), quote.source());
        SortedMap<Instant, MinuteBar> bars = new TreeMap<>();
        bars.put(time.truncatedTo(ChronoUnit.MINUTES), MinuteBar.of(new Trade(time, quote.price())));
        return new SessionQuotes(session, kept, bars);
    }

    /** With what others have seen of the instrument. */
    public SessionQuotes joined(SessionQuotes other) {
        int order = session.compareTo(other.session);
        if (order != 0) {
            return order > 0 ? this : other;
        }
        SortedMap<Instant, MinuteBar> all = new TreeMap<>(bars);
        other.bars.forEach((minute, bar) -> all.merge(minute, bar, MinuteBar::joined));
        return new SessionQuotes(session, BY_TIME.compare(newest, other.newest) >= 0 ? newest : other.newest, all);
    }
}
