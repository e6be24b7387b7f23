package io.stockcast.local.replay;

import static io.stockcast.local.replay.BarsOfMarket.bar;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionQuotesTest {

    private static final Instrument INDEX = BarsOfMarket.index("GSPC", Exchange.XNYS);
    private static final Bar RISING = bar("2015-09-02", 1916.52, 1948.91, 1916.5, 1948.86);
    private static final Bar FALLING = bar("2015-09-04", 1947.7, 1947.76, 1911.21, 1921.22);

    private static List<MarketQuote> quotes(Bar bar, boolean opensAreReal) {
        var session = INDEX.exchange().hours().sessionOn(bar.date()).orElseThrow();
        return SessionQuotes.of(INDEX, bar, session, opensAreReal);
    }

    private static List<String> lines(Bar bar, boolean opensAreReal) {
        return quotes(bar, opensAreReal).stream()
                .map(quote -> quote.price() + " at " + quote.time())
                .toList();
    }

    @Test
    void session_shouldBeItsOpenExtremesAndCloseAndNothingInBetween() {
        assertThat(lines(RISING, true))
                .containsExactly(
                        "1916.52 at 2015-09-02T13:30:00Z",
                        "1916.5 at 2015-09-02T15:40:00Z",
                        "1948.91 at 2015-09-02T17:50:00Z",
                        "1948.86 at 2015-09-02T20:00:00Z");
    }

    @Test
    void orderOfTheExtremes_shouldNotTellWhetherTheSessionFalls() {
        assertThat(lines(FALLING, true))
                .containsExactly(
                        "1947.7 at 2015-09-04T13:30:00Z",
                        "1911.21 at 2015-09-04T15:40:00Z",
                        "1947.76 at 2015-09-04T17:50:00Z",
                        "1921.22 at 2015-09-04T20:00:00Z");
    }

    @Test
    void openThatIsNotReal_shouldBeLeftOut() {
        assertThat(lines(RISING, false))
                .containsExactly(
                        "1916.5 at 2015-09-02T15:40:00Z",
                        "1948.91 at 2015-09-02T17:50:00Z",
                        "1948.86 at 2015-09-02T20:00:00Z");
    }

    @Test
    void closeOnlySession_shouldBeItsClose() {
        assertThat(lines(RISING.asCloseOnly(), true)).containsExactly("1948.86 at 2015-09-02T20:00:00Z");
    }

    @Test
    void quote_shouldSayThatItIsOfAReplayAndNotLate() {
        assertThat(quotes(RISING, true)).allSatisfy(quote -> {
            assertThat(quote.source()).isEqualTo("replay");
            assertThat(quote.delay()).isEqualTo(Duration.ZERO);
            assertThat(quote.symbol()).isEqualTo(INDEX.symbol());
        });
    }
}
