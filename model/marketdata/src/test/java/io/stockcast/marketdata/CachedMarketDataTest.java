package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.benmanes.caffeine.cache.Ticker;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CachedMarketDataTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory YESTERDAY = Histories.walk("KO", 30);
    private static final PriceHistory TODAY = Histories.walk("KO", 31);

    private final AtomicLong nanos = new AtomicLong();
    private final Ticker ticker = nanos::get;
    private final InMemoryMarketData source = new InMemoryMarketData().with(YESTERDAY);
    private final CachedMarketData market = new CachedMarketData(source, ticker);

    @Test
    void history_shouldBeRememberedForFiveMinutes() {
        market.dailyHistory(KO);
        source.with(TODAY);

        advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(market.dailyHistory(KO)).contains(YESTERDAY);

        advance(Duration.ofSeconds(1));
        assertThat(market.dailyHistory(KO)).contains(TODAY);
    }

    @Test
    void search_shouldBeRememberedWhateverItsLetterCase() {
        assertThat(market.search("zz ")).isEmpty();
        source.with(new Instrument(new TickerSymbol("ZZZZ"), "Sleep", InstrumentKind.STOCK, Exchange.XNYS, "USD"));

        assertThat(market.search("ZZ")).isEmpty();
        assertThat(market.find(new TickerSymbol("ZZZZ"))).isPresent();

        advance(Duration.ofHours(1));
        assertThat(market.search("ZZ")).hasSize(1);
    }

    @Test
    void failure_shouldNotBeRemembered() {
        CachedMarketData failing = new CachedMarketData(new UnreachableMarketData("Yahoo"), ticker);

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(MarketDataUnavailableException.class).isThrownBy(() -> failing.dailyHistory(KO));
        }
    }

    private void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
