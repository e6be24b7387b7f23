package io.stockcast.functions.collecting;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.functions.tables.WatchedInstruments;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.QuoteSource;
import io.stockcast.marketdata.testing.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteCollectorTest {

    private static final Instant NEW_YORK_AND_LONDON = Instant.parse("2026-11-24T15:57:00Z");
    private static final Instant WEEKEND = Instant.parse("2026-11-28T16:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(NEW_YORK_AND_LONDON);
    private final RecordedMetrics metrics = new RecordedMetrics();
    private final List<Instrument> watched = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<MarketQuote> sent = new ArrayList<>();
    private Instant quotedAt = Instant.parse("2026-11-24T15:42:00Z");
    private int watchlistsRead;
    private int lost;

    @Test
    void round_shouldSendTheQuotesOfIndicesAndWatchlistsWhoseExchangesTrade() {
        watched.add(share("KO", Exchange.XNYS));
        watched.add(share("BP.L", Exchange.XLON));
        watched.add(share("7203.T", Exchange.XTKS));
        watched.add(share("BTC-USD", Exchange.EVERY_DAY));

        CollectReport report = collect(this::quotes);

        assertThat(asked)
                .contains("GSPC", "FTSE", "KO", "BP.L")
                .doesNotContain("N225", "7203.T", "BTC-USD")
                .doesNotHaveDuplicates();
        assertThat(asked.subList(0, 2)).containsExactly("FTSE", "GSPC");
        assertThat(sent).hasSameSizeAs(asked);
        assertThat(report).isEqualTo(new CollectReport(asked.size(), asked.size(), 0));
        assertThat(metrics.all()).containsExactly("round with quotes lost: 0");
    }

    @Test
    void timeAtWhichNothingTrades_shouldEndTheRoundAtOnce() {
        clock.set(WEEKEND);
        watched.add(share("BTC-USD", Exchange.EVERY_DAY));

        assertThat(collect(this::quotes)).isEqualTo(new CollectReport(0, 0, 0));

        assertThat(asked).isEmpty();
        assertThat(watchlistsRead).isZero();
    }

    @Test
    void minutesAfterTheClose_shouldStillBeAskedFor() {
        clock.set(Instant.parse("2026-11-24T21:16:00Z"));
        quotedAt = Instant.parse("2026-11-24T21:01:00Z");

        collect(this::quotes);

        assertThat(asked).contains("GSPC").doesNotContain("FTSE");
    }

    @Test
    void quoteOfTheSessionBefore_shouldNotBeSent() {
        clock.set(Instant.parse("2026-11-24T14:35:00Z"));
        quotedAt = Instant.parse("2026-11-23T20:59:00Z");

        assertThat(collect(this::quotes).quotes()).isZero();

        assertThat(sent).isEmpty();
    }

    @Test
    void instruments_shouldBeAtMostFiveHundredAndTheMostWatchedOfThem() {
        IntStream.range(0, 600).mapToObj(i -> share("S" + i, Exchange.XNYS)).forEach(watched::add);

        collect(this::quotes);

        assertThat(asked).hasSize(500).contains("GSPC", "S0").doesNotContain("S599");
    }

    @Test
    void instrumentOnAWatchlistThatIsAnIndex_shouldBeAskedForOnce() {
        watched.add(new Instrument(new TickerSymbol("GSPC"), "S&P 500", InstrumentKind.INDEX, Exchange.XNYS, "USD"));

        collect(this::quotes);

        assertThat(asked).containsOnlyOnce("GSPC");
    }

    @Test
    void quoteThatWasNotAskedFor_shouldNotBeSent() {
        collect(instruments ->
                List.of(new MarketQuote(new TickerSymbol("N225"), 50_000, quotedAt, Duration.ZERO, "test")));

        assertThat(sent).isEmpty();
    }

    @Test
    void sourcesThatFail_shouldLeaveTheRoundEmptyAndNotFail() {
        CollectReport report = collect(instruments -> {
            throw new MarketDataUnavailableException("Quotes are unavailable.", new IllegalStateException());
        });

        assertThat(report.quotes()).isZero();
    }

    @Test
    void quotesThatTheStreamDoesNotTake_shouldBeCounted() {
        lost = 3;

        assertThat(collect(this::quotes).lost()).isEqualTo(3);

        assertThat(metrics.all()).containsExactly("round with quotes lost: 3");
    }

    private CollectReport collect(QuoteSource source) {
        WatchedInstruments watchlists = () -> {
            watchlistsRead++;
            return watched;
        };
        QuoteStream stream = quotes -> {
            sent.addAll(quotes);
            return lost;
        };
        return new QuoteCollectorFunction(new QuoteCollector(watchlists, source, stream, metrics, clock))
                .apply(new ScheduledEvent());
    }

    private List<MarketQuote> quotes(Collection<Instrument> instruments) {
        instruments.forEach(instrument -> asked.add(instrument.symbol().value()));
        return instruments.stream()
                .map(instrument -> new MarketQuote(instrument.symbol(), 10, quotedAt, Duration.ofMinutes(15), "test"))
                .toList();
    }

    private static Instrument share(String symbol, Exchange exchange) {
        return new Instrument(new TickerSymbol(symbol), symbol, InstrumentKind.STOCK, exchange, "USD");
    }
}
