package io.stockcast.bench.quotes;

import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Quotes of which each can be told from all others afterwards: a price for each round, and two rounds a minute of the
 * session, so that one is the open of the minute's bar and the other its close.
 *
 * @param begin the minute of the first round
 * @param instruments quoted in each round; they trade at any time
 */
record QuoteLoad(Instant begin, int instruments, int rounds) {

    private static final int FIRST_PRICE = 1_000;
    private static final Duration APART = Duration.ofSeconds(30);

    /** A load whose last round is now, in a session that began at midnight UTC. */
    static QuoteLoad endingAt(Instant now, int instruments, int rounds) {
        Instant begin = now.minus(APART.multipliedBy(rounds)).truncatedTo(ChronoUnit.MINUTES);
        if (begin.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .isBefore(now.atZone(ZoneOffset.UTC).toLocalDate())) {
            throw new IllegalArgumentException("The session of these quotes begins at midnight UTC and has not lasted "
                    + APART.multipliedBy(rounds).toMinutes() + " minutes yet: try later, or with --seconds.");
        }
        return new QuoteLoad(begin, instruments, rounds);
    }

    /** The symbols of the instruments. */
    List<TickerSymbol> symbols() {
        return IntStream.range(0, instruments)
                .mapToObj(place -> new TickerSymbol("Q" + place + "-USD"))
                .toList();
    }

    /** So many of the symbols, with equal distances in the order of a round: those at its end are written last. */
    List<TickerSymbol> spread(int some) {
        return IntStream.range(0, some)
                .mapToObj(place -> symbols().get(place * instruments / some))
                .toList();
    }

    /** The quotes of a round, one of each instrument. */
    List<MarketQuote> round(int round) {
        Instant time = begin.plus(APART.multipliedBy(round));
        return symbols().stream()
                .map(symbol -> new MarketQuote(symbol, FIRST_PRICE + round, time, Duration.ZERO, "bench"))
                .toList();
    }

    /** The round that a price is of. */
    static int roundOf(double price) {
        return (int) price - FIRST_PRICE;
    }
}
