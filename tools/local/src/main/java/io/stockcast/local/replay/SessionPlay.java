package io.stockcast.local.replay;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the sessions of a day pass: market time moves from quote to quote, and each is sent when its time has come. */
final class SessionPlay {

    private static final Logger LOG = LoggerFactory.getLogger(SessionPlay.class);

    /** As many as are collected of a market of today. */
    private static final int MOST_INSTRUMENTS = 500;

    private final MarketTime time;
    private final ReplayQuotes source;
    private final List<Instrument> indices;
    private final QuoteFeed feed;

    /** A play of what a source has of the indices, and of what else the feed wants. */
    SessionPlay(MarketTime time, ReplayQuotes source, List<Instrument> indices, QuoteFeed feed) {
        this.time = time;
        this.source = source;
        this.indices = indices;
        this.feed = feed;
    }

    /**
     * Sends the quotes of a day at some pace, until it is hurried; without a stream nothing is sent, and no time passes.
     */
    void pass(LocalDate day, SessionPace pace) {
        if (feed.isReady()) {
            try {
                send(quoted(), day, pace);
            } catch (RuntimeException e) {
                LOG.warn("Not all quotes of {} have arrived", day, e);
            }
        }
    }

    private List<Instrument> quoted() {
        return Stream.concat(indices.stream(), feed.watched().stream())
                .distinct()
                .limit(MOST_INSTRUMENTS)
                .toList();
    }

    private void send(List<Instrument> quoted, LocalDate day, SessionPace pace) {
        List<Instant> moments = moments(quoted, day);
        Instant sent = Instant.MIN;
        for (Instant moment : moments) {
            if (pace.isHurried()) {
                return;
            }
            time.moveInto(day, moment);
            send(newerThan(sent, source.quotesOf(quoted)));
            sent = moment;
            pace.awaitPart(moments.size());
        }
    }

    // Tokyo's session may have begun before the evening on which market time stands.
    private List<Instant> moments(List<Instrument> quoted, LocalDate day) {
        Instant evening = time.instant();
        return source.times(quoted, day).stream()
                .map(moment -> moment.isBefore(evening) ? evening : moment)
                .distinct()
                .toList();
    }

    private void send(List<MarketQuote> quotes) {
        if (!quotes.isEmpty()) {
            feed.send(quotes);
        }
    }

    private static List<MarketQuote> newerThan(Instant sent, List<MarketQuote> quotes) {
        return quotes.stream().filter(quote -> quote.time().isAfter(sent)).toList();
    }
}
