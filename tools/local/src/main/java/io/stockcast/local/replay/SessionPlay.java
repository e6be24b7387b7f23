package io.stockcast.local.replay;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the sessions of a day pass: market time moves from quote to quote, and each is sent when its time has come. */
final class SessionPlay {

    private static final Logger LOG = LoggerFactory.getLogger(SessionPlay.class);

    private final MarketTime time;
    private final ReplayQuotes source;
    private final Supplier<List<Instrument>> instruments;
    private final QuoteFeed feed;

    /**
     * A play of what a source has of instruments.
     *
     * @param instruments those of the day
     */
    SessionPlay(MarketTime time, ReplayQuotes source, Supplier<List<Instrument>> instruments, QuoteFeed feed) {
        this.time = time;
        this.source = source;
        this.instruments = instruments;
        this.feed = feed;
    }

    /** Sends the quotes of a day at some pace; without a stream nothing is sent, and no time passes. */
    void pass(LocalDate day, SessionPace pace) {
        if (feed.isReady()) {
            try {
                send(instruments.get(), day, pace);
            } catch (RuntimeException e) {
                LOG.warn("Not all quotes of {} have arrived", day, e);
            }
        }
    }

    private void send(List<Instrument> quoted, LocalDate day, SessionPace pace) {
        List<Instant> moments = moments(quoted, day);
        Instant sent = Instant.MIN;
        for (Instant moment : moments) {
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
