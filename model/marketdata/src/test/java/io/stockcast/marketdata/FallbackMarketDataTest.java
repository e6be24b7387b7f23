package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.folder.FolderMarketData;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FallbackMarketDataTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory LONG = Histories.walk("KO", 40);
    private static final PriceHistory SHORT = Histories.walk("KO", 30);
    private static final Instrument ZZZZ =
            new Instrument(new TickerSymbol("ZZZZ"), "Sleep", InstrumentKind.STOCK, Exchange.XNYS, "USD");

    private final InMemoryMarketData empty = new InMemoryMarketData();

    @Test
    void firstSourceWithAnAnswer_shouldGiveIt() {
        MarketData market = market(empty, new InMemoryMarketData().with(LONG), new InMemoryMarketData().with(SHORT));

        assertThat(market.dailyHistory(KO)).contains(LONG);
        assertThat(market.holds(KO)).isTrue();
    }

    @Test
    void failingSource_shouldBePassedOver() {
        MarketData market = market(
                new UnreachableMarketData("First"),
                new InMemoryMarketData().with(LONG).with(ZZZZ));

        assertThat(market.dailyHistory(KO)).contains(LONG);
        assertThat(market.find(ZZZZ.symbol())).contains(ZZZZ);
    }

    @Test
    void unusableHistory_shouldBePassedOver() {
        MarketData market = market(new InMemoryMarketData().withUnusable("KO"), new InMemoryMarketData().with(LONG));

        assertThat(market.dailyHistory(KO)).contains(LONG);
    }

    @Test
    void allSourcesFailing_shouldFailAsTheFirstDid() {
        MarketData market = market(new UnreachableMarketData("First"), new UnreachableMarketData("Second"));

        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> market.dailyHistory(KO))
                .withMessageContaining("First");
    }

    @Test
    void failureBesideASourceThatKnowsNothing_shouldNotPassForAnUnknownSymbol() {
        MarketData market = market(empty, new UnreachableMarketData("Second"));

        assertThatExceptionOfType(MarketDataUnavailableException.class).isThrownBy(() -> market.dailyHistory(KO));
        assertThatExceptionOfType(MarketDataUnavailableException.class).isThrownBy(() -> market.find(KO));
    }

    @Test
    void symbolThatNobodyKnows_shouldBeEmpty() {
        assertThat(market(empty, empty).dailyHistory(KO)).isEmpty();
        assertThat(market(empty, empty).find(KO)).isEmpty();
        assertThat(market(empty, empty).holds(KO)).isFalse();
    }

    @Test
    void list_shouldHaveTheInstrumentsOfEverySource() {
        MarketData market = market(empty, new InMemoryMarketData().with(ZZZZ));

        assertThat(market.listed()).containsExactly(ZZZZ);
    }

    @Test
    void newestSession_shouldBeThatOfTheFirstSourceThatHoldsTheInstrument(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("KO.csv"), HistoryCsv.write(SHORT));
        MarketData ended = new FolderMarketData(folder, Clock.systemUTC(), notice -> {});
        MarketData live = new CachedMarketData(new InMemoryMarketData().with(LONG));

        assertThat(market(empty, new CachedMarketData(ended), live).endOf(KO))
                .contains(SHORT.last().date());
        assertThat(market(empty, live, ended).endOf(KO)).isEmpty();
    }

    @Test
    void search_shouldJoinWhatTheSourcesFindAndLeaveOutThoseThatFail() {
        Instrument other = new Instrument(new TickerSymbol("ZZZ"), "Snore", InstrumentKind.STOCK, Exchange.XNYS, "USD");
        MarketData market = market(
                new InMemoryMarketData().with(ZZZZ),
                new UnreachableMarketData("Second"),
                new InMemoryMarketData().with(other));

        assertThat(market.search("zz")).containsExactly(ZZZZ, other);
    }

    private static MarketData market(MarketData... sources) {
        return new FallbackMarketData(List.of(sources));
    }
}
