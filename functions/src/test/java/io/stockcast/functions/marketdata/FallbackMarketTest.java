package io.stockcast.functions.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.forecasting.calendar.Exchange;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.metrics.EmfMetrics;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.testing.Histories;
import io.stockcast.functions.testing.InMemoryMarketData;
import io.stockcast.functions.testing.UnreachableMarket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FallbackMarketTest {

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
                new UnreachableMarket("First"),
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
        MarketData market = market(new UnreachableMarket("First"), new UnreachableMarket("Second"));

        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> market.dailyHistory(KO))
                .withMessageContaining("First");
    }

    @Test
    void failureBesideASourceThatKnowsNothing_shouldNotPassForAnUnknownSymbol() {
        MarketData market = market(empty, new UnreachableMarket("Second"));

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
    void newestSession_shouldBeThatOfTheFirstSourceThatHoldsTheInstrument(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("KO.csv"), HistoryCsv.write(SHORT));
        MarketData ended = new DirectoryMarket(folder, refusal -> {});
        MarketData live = new CachedMarket(new InMemoryMarketData().with(LONG));

        assertThat(market(empty, new CachedMarket(ended), live).endOf(KO))
                .contains(SHORT.last().date());
        assertThat(market(empty, live, ended).endOf(KO)).isEmpty();
    }

    @Test
    void search_shouldBeMeasuredUnderTheIdOfItsRequest() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Metrics metrics = new EmfMetrics("namespace", "function", Clock.systemUTC(), lines::add);
        MarketData market = market(new MeasuredMarket("first", new UnreachableMarket("First"), metrics));

        new CorrelationId("the-request").whileLogged(() -> market.search("zz"));

        assertThat(lines).singleElement().asString().contains("\"correlationId\":\"the-request\"");
    }

    @Test
    void search_shouldJoinWhatTheSourcesFindAndLeaveOutThoseThatFail() {
        Instrument other = new Instrument(new TickerSymbol("ZZZ"), "Snore", InstrumentKind.STOCK, Exchange.XNYS, "USD");
        MarketData market = market(
                new InMemoryMarketData().with(ZZZZ),
                new UnreachableMarket("Second"),
                new InMemoryMarketData().with(other));

        assertThat(market.search("zz")).containsExactly(ZZZZ, other);
    }

    private static MarketData market(MarketData... sources) {
        return new FallbackMarket(List.of(sources));
    }
}
