package io.stockcast.local.replay;

import static io.stockcast.local.replay.BarsOfMarket.bar;
import static io.stockcast.local.replay.BarsOfMarket.index;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.reports.ReportCalendars;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReplayStepsTest {

    private static final LocalDate START = LocalDate.of(2015, 9, 1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final CountDownLatch firstQuote = new CountDownLatch(1);
    private final AtomicInteger sent = new AtomicInteger();
    private Replay replay;
    private ReplaySteps steps;

    @BeforeEach
    void begin() {
        BarsOfMarket market = new BarsOfMarket();
        for (String date : List.of("2015-09-01", "2015-09-02", "2015-09-03")) {
            market.with(index("GSPC", Exchange.XNYS), bar(date, 1916, 1948, 1915, 1947));
        }
        replay = new Replay(
                START,
                new ReplayedMarket(market, market.instruments(), ReportCalendars.NONE),
                folder,
                folder.resolve("replays/day"));
        steps = new ReplaySteps(replay, new NoticedQuotes(), () -> {});
    }

    @Test
    void step_shouldEndOnTheEveningOfTheNextSession() {
        steps.next(Duration.ZERO);

        assertThat(steps.status().day()).isEqualTo(START.plusDays(1));
        assertThat(steps.status().now()).isEqualTo(Instant.parse("2015-09-03T00:00:00Z"));
        assertThat(sent).as("quotes of a session that nobody waits for").hasValue(0);
    }

    @Test
    void slowStep_shouldStandWithinTheSessionUntilSomebodyWantsToGoOn() throws Exception {
        CompletableFuture<Void> played = CompletableFuture.runAsync(() -> steps.next(AN_HOUR));
        firstQuote.await();

        assertThat(steps.status().day()).isEqualTo(START);
        assertThat(steps.status().now()).isEqualTo(Instant.parse("2015-09-02T13:30:00Z"));
        assertThat(played).isNotDone();

        steps.next(Duration.ZERO);

        played.get(10, TimeUnit.SECONDS);
        assertThat(steps.status().day()).isEqualTo(START.plusDays(1));
        assertThat(sent).hasValue(1);
    }

    /** A feed that tells of the first quote. */
    private final class NoticedQuotes implements QuoteFeed {

        @Override
        public List<Instrument> watched() {
            return List.of();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void send(List<MarketQuote> quotes) {
            sent.addAndGet(quotes.size());
            firstQuote.countDown();
        }

        @Override
        public void forget() {
            // Nothing is kept.
        }
    }
}
