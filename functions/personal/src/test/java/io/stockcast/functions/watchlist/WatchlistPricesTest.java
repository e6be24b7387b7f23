package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.analytics.Analyses;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.quotes.Quote;
import io.stockcast.functions.quotes.Quotes;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.storage.AnalyticsStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.LastSession;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchlistPricesTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Forecast FORECAST = Forecasts.of(HISTORY);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final HistoryStore histories = new HistoryStore(objects);
    private final AnalyticsStore analytics = new AnalyticsStore(objects);
    private final RecordStore records = new RecordStore(objects);
    private final InMemoryMarketData stored =
            new InMemoryMarketData().with(HISTORY).with(Histories.walk("IBM"));

    @Test
    void currentForecast_shouldGiveTheQuoteWithoutTheMarket() {
        store();
        ScriptedMarketData market = new ScriptedMarketData(stored).endingOn(FORECAST.asOf());

        WatchlistEntry entry = prices(market, LONG, "KO").get(0);

        assertThat(entry.forecast()).contains(FORECAST);
        Quote quote = entry.quote().orElseThrow();
        assertThat(quote.asOf()).isEqualTo(FORECAST.asOf());
        assertThat(quote.lastClose()).isEqualTo(HISTORY.last().close());
        assertThat(quote.previousClose()).isEqualTo(HISTORY.bar(698).close());
        assertThat(quote.closes())
                .isEqualTo(HISTORY.bars().subList(640, 700).stream()
                        .map(Bar::close)
                        .toList());
        assertThat(market.fetched()).isEmpty();
    }

    @Test
    void buyPrice_shouldHaveTheChancesThatClosesAreAboveIt() {
        store();
        double median = FORECAST.at(5).quantiles().median();

        assertThat(entry(Optional.of(median)).chanceAbove().orElseThrow())
                .extracting(ChanceAbove::horizon)
                .containsExactly(1, 5, 20);
        assertThat(entry(Optional.of(median)).chanceAbove().orElseThrow().get(1))
                .satisfies(chance -> {
                    assertThat(chance.date()).isEqualTo(FORECAST.at(5).date());
                    assertThat(chance.probability()).isCloseTo(0.5, within(1e-9));
                });
        assertThat(entry(Optional.of(FORECAST.at(1).quantiles().high80()))
                        .chanceAbove()
                        .orElseThrow()
                        .get(0)
                        .probability())
                .isCloseTo(0.1, within(1e-9));
    }

    @Test
    void chances_shouldBeAbsentWithoutABuyPriceOrAForecast() {
        assertThat(entry(Optional.of(60.0)).chanceAbove()).isEmpty();
        store();
        assertThat(entry(Optional.empty()).chanceAbove()).isEmpty();
    }

    @Test
    void olderForecast_shouldLeaveTheQuoteToTheMarket() {
        forecasts.putLatest(KO, Forecasts.of(HISTORY.head(690)));

        WatchlistEntry entry = prices(stored, LONG, "KO").get(0);

        assertThat(entry.forecast().orElseThrow().asOf())
                .isEqualTo(HISTORY.bar(689).date());
        assertThat(entry.quote().orElseThrow().asOf()).isEqualTo(HISTORY.last().date());
    }

    @Test
    void instrumentNeverForecast_shouldHaveAQuoteAlone() {
        WatchlistEntry entry = prices(stored, LONG, "KO").get(0);

        assertThat(entry.forecast()).isEmpty();
        assertThat(entry.quote().orElseThrow().lastClose())
                .isEqualTo(HISTORY.last().close());
    }

    @Test
    void marketThatIsDown_shouldKeepBackTheQuotesAlone() {
        store();

        List<WatchlistEntry> entries = prices(new UnreachableMarketData("The exchange"), LONG, "KO", "IBM");

        assertThat(entries).extracting(WatchlistEntry::quote).allMatch(Optional::isEmpty);
        assertThat(entries.get(0).forecast()).contains(FORECAST);
    }

    @Test
    void whatGoesWrong_shouldBeLoggedUnderTheIdOfItsRequest() {
        store();
        try (LogLines log = new LogLines()) {
            new CorrelationId("the-request")
                    .whileLogged(() -> prices(new UnreachableMarketData("The exchange"), LONG, "KO", "IBM"));

            assertThat(log.correlationIds()).hasSizeGreaterThanOrEqualTo(2).containsOnly("the-request");
        }
    }

    @Test
    void marketThatIsSlow_shouldKeepBackItsQuotesAlone() {
        store();
        CountDownLatch answered = new CountDownLatch(1);
        ScriptedMarketData slow = new ScriptedMarketData(stored).during(() -> await(answered));

        WatchlistEntry entry = prices(slow, Duration.ofMillis(50), "KO").get(0);
        answered.countDown();

        assertThat(entry.quote()).isEmpty();
        assertThat(entry.forecast()).contains(FORECAST);
    }

    @Test
    void damagedForecast_shouldNotFailTheList() {
        objects.damage("forecasts/KO/latest.json");

        List<WatchlistEntry> entries = prices(stored, LONG, "KO", "IBM");

        assertThat(entries)
                .extracting(entry -> entry.watched().symbol().value())
                .containsExactly("KO", "IBM");
        assertThat(entries).extracting(WatchlistEntry::quote).allMatch(Optional::isPresent);
        assertThat(entries.get(0).forecast()).isEmpty();
    }

    @Test
    void forecastThatHasComeDue_shouldBeTheEntrysRecord() {
        scoreOne();

        List<WatchlistEntry> entries = prices(stored, LONG, "KO", "IBM");

        assertThat(entries.get(0).record().orElseThrow().count()).isEqualTo(1);
        assertThat(entries.get(1).record()).isEmpty();
    }

    @Test
    void damagedRecord_shouldKeepBackItselfAlone() {
        store();
        scoreOne();
        objects.damage("outcomes/KO.json");

        WatchlistEntry entry = prices(stored, LONG, "KO").get(0);

        assertThat(entry.record()).isEmpty();
        assertThat(entry.forecast()).contains(FORECAST);
    }

    private void scoreOne() {
        Forecast inTime = Forecasts.inTime(HISTORY.head(690));
        LedgerScoring scoring = new LedgerScoring(HISTORY, Exchange.XNYS.hours());
        records.update(KO, known -> scoring.record("KO", List.of(inTime), List.of()), damage -> {});
    }

    @Test
    void width_shouldBeThatOfTheNewestForecast() {
        ForecastRun run = Forecasts.forecaster().tonight(ForecastInput.alone(HISTORY), "USD", Exchange.XNYS.calendar());
        Analytics statistics =
                Analyses.of(FORECAST, HISTORY, run.backTest(), run.ranges().fiveYears(List.of()), Exchange.XNYS);
        analytics.update(KO, FORECAST.asOf(), known -> statistics);
        assertThat(prices(stored, LONG, "KO").get(0).widthPercentile()).isEmpty();

        store();
        assertThat(prices(stored, LONG, "KO").get(0).widthPercentile())
                .isPresent()
                .isEqualTo(statistics.widths().get(0).percentile());
    }

    @Test
    void lastSession_shouldBeThatOfTheInstrumentsExchange() {
        InMemoryMarketData nothing = new InMemoryMarketData();

        assertThat(prices(nothing, LONG, "KO", "N225"))
                .extracting(WatchlistEntry::lastSession)
                .containsExactly(
                        Exchange.XNYS.hours().lastCompletedSession(Forecasts.CLOCK.instant()),
                        Exchange.XTKS.hours().lastCompletedSession(Forecasts.CLOCK.instant()));
    }

    @Test
    void instrumentWithoutPrices_shouldHaveNoQuote() {
        assertThat(prices(new InMemoryMarketData(), LONG, "KO").get(0).quote()).isEmpty();
        assertThat(prices(new InMemoryMarketData().with(HISTORY.head(1)), LONG, "KO")
                        .get(0)
                        .quote())
                .isEmpty();
    }

    private void store() {
        forecasts.putLatest(KO, FORECAST);
        histories.keep(FORECAST.ownInput().sha256(), HISTORY);
    }

    private WatchlistEntry entry(Optional<Double> buyPrice) {
        WatchedInstrument watched = prices(stored, LONG, "KO").get(0).watched();
        EntryNotes notes = new EntryNotes(Optional.empty(), buyPrice);
        return pricesOf(
                        stored,
                        LONG,
                        List.of(new WatchedInstrument(watched.instrument(), watched.rank(), watched.addedAt(), notes)))
                .get(0);
    }

    private List<WatchlistEntry> prices(MarketData market, Duration patience, String... symbols) {
        CuratedInstruments curated = new CuratedInstruments();
        return pricesOf(
                market,
                patience,
                Stream.of(symbols)
                        .map(symbol -> new WatchedInstrument(
                                curated.find(new TickerSymbol(symbol)).orElseThrow(),
                                BigDecimal.ONE,
                                Forecasts.CLOCK.instant()))
                        .toList());
    }

    private List<WatchlistEntry> pricesOf(MarketData market, Duration patience, List<WatchedInstrument> watched) {
        LastSession lastSession = new LastSession(market, Forecasts.CLOCK);
        Quotes quotes = new Quotes(new RecentCloses(histories), market, lastSession);
        return new WatchlistPrices(Storage.in(objects), quotes, lastSession, patience).of(watched);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
