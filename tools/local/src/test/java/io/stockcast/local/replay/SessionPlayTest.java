package io.stockcast.local.replay;

import static io.stockcast.local.replay.BarsOfMarket.bar;
import static io.stockcast.local.replay.BarsOfMarket.index;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SessionPlayTest {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 2);
    private static final SessionPace AT_ONCE = new SessionPace(Duration.ZERO);

    private final BarsOfMarket market = new BarsOfMarket();
    private MarketTime time = new MarketTime(DAY.minusDays(1));

    private KeptQuotes pass(LocalDate day) {
        KeptQuotes feed = new KeptQuotes(time);
        play(feed).pass(day, AT_ONCE);
        return feed;
    }

    private SessionPlay play(QuoteFeed feed) {
        return new SessionPlay(time, new ReplayQuotes(market, time), market.instruments(), feed);
    }

    @Test
    void quotes_shouldBeSentInTheOrderOfTheirTimesWhileMarketTimeStandsThere() {
        market.with(index("GSPC", Exchange.XNYS), bar("2015-09-02", 1916, 1948, 1915, 1947))
                .with(index("GDAXI", Exchange.XETR), bar("2015-09-02", 10060, 10122, 9962, 10048));

        assertThat(pass(DAY).lines())
                .containsExactly(
                        "2015-09-02T07:00:00Z GDAXI 10060.0",
                        "2015-09-02T09:50:00Z GDAXI 9962.0",
                        "2015-09-02T12:40:00Z GDAXI 10122.0",
                        "2015-09-02T13:30:00Z GSPC 1916.0",
                        "2015-09-02T15:30:00Z GDAXI 10048.0",
                        "2015-09-02T15:40:00Z GSPC 1915.0",
                        "2015-09-02T17:50:00Z GSPC 1948.0",
                        "2015-09-02T20:00:00Z GSPC 1947.0");
        assertThat(time.instant()).isEqualTo(Instant.parse("2015-09-02T20:00:00Z"));
        assertThat(time.day()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void sessionThatHadBegunOnTheEveningBefore_shouldBeginThere() {
        LocalDate day = LocalDate.of(2015, 12, 2);
        time = new MarketTime(day.minusDays(1));
        market.with(index("N225", Exchange.XTKS), bar("2015-12-02", 19900, 20000, 19800, 19950));

        assertThat(pass(day).lines())
                .containsExactly(
                        "2015-12-02T01:00:00Z N225 19900.0",
                        "2015-12-02T01:40:00Z N225 19800.0",
                        "2015-12-02T04:20:00Z N225 20000.0",
                        "2015-12-02T06:00:00Z N225 19950.0");
    }

    @Test
    void instrumentsWithoutASession_shouldHaveNoQuotes() {
        market.with(index("GSPC", Exchange.XNYS), bar("2015-09-01", 1970, 1970, 1903, 1913))
                .with(index("GDAXI", Exchange.XETR), bar("2015-09-03", 10060, 10122, 9962, 10048));

        assertThat(pass(DAY).lines()).isEmpty();
        assertThat(time.instant()).isEqualTo(Instant.parse("2015-09-02T00:00:00Z"));
    }

    @Test
    void openOfAHistoryThatRepeatsCloses_shouldNotBeSent() {
        market.with(index("FTSE", Exchange.XLON), bar("2015-08-28", 6100, 6250, 6000, 6247.9))
                .with(index("FTSE", Exchange.XLON), bar("2015-09-01", 6247.9, 6247.9, 6028.7, 6058.5))
                .with(index("FTSE", Exchange.XLON), bar("2015-09-02", 6058.5, 6161.7, 6021.4, 6083.3));

        assertThat(pass(DAY).lines())
                .containsExactly(
                        "2015-09-02T09:50:00Z FTSE 6021.4",
                        "2015-09-02T12:40:00Z FTSE 6161.7",
                        "2015-09-02T15:30:00Z FTSE 6083.3");
    }

    @Test
    void withoutAStream_noTimeShouldPass() {
        market.with(index("GSPC", Exchange.XNYS), Bar.ofClose(DAY, 1947));
        KeptQuotes feed = new KeptQuotes(time);
        feed.stop();

        play(feed).pass(DAY, AT_ONCE);

        assertThat(feed.lines()).isEmpty();
        assertThat(time.underWay()).isEmpty();
    }

    @Test
    void streamThatEnds_shouldNotStopTheReplay() {
        market.with(index("GSPC", Exchange.XNYS), bar("2015-09-02", 1916, 1948, 1915, 1947));
        KeptQuotes feed = new KeptQuotes(time);
        feed.breakDown();

        play(feed).pass(DAY, AT_ONCE);

        assertThat(feed.lines()).containsExactly("2015-09-02T13:30:00Z GSPC 1916.0");
    }
}
