package io.stockcast.functions.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.Company;
import io.stockcast.domain.analytics.Company.Member;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.HorizonRecord;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.SessionSeries;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.publishing.CompanyUpdate;
import io.stockcast.functions.publishing.EventScope;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.KeptVintages;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.publishing.ScoreboardUpdate;
import io.stockcast.functions.refresh.RefreshReport.Entry;
import io.stockcast.functions.refresh.RefreshReport.Outcome;
import io.stockcast.functions.storage.AnalyticsStore;
import io.stockcast.functions.storage.BackTestStore;
import io.stockcast.functions.storage.CompanyStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.ScoreboardStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshServiceTest {

    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    private static final PriceHistory HISTORY = Histories.walk("FTSE");
    private static final LocalDate LAST = HISTORY.last().date();

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final RecordStore records = new RecordStore(objects);
    private final BackTestStore backTests = new BackTestStore(objects);
    private final AnalyticsStore analytics = new AnalyticsStore(objects);
    private final InMemoryMarketData marketData = new InMemoryMarketData().with(HISTORY);

    @Test
    void newSession_shouldBeForecastAndPublished() {
        assertThat(refresh(Forecasts.CLOCK, "FTSE")).isEqualTo(Outcome.FORECAST);

        String sha256 = HistoryCsv.sha256(HISTORY);
        assertThat(newest().vintages()).last().isEqualTo(Forecasts.VINTAGES.versionAsOf(LAST));
        assertThat(objects.writes())
                .containsExactlyElementsOf(Stream.concat(
                                Forecasts.modelKeys(newest()),
                                Stream.of(
                                        "histories/" + sha256 + ".csv.gz",
                                        "forecasts/FTSE/" + LAST + "/" + Forecasts.VINTAGES.versionAsOf(LAST) + ".json",
                                        "backtests/FTSE.json",
                                        "records/FTSE.json",
                                        "outcomes/FTSE.json",
                                        "forecasts/FTSE/latest.json",
                                        "analytics/FTSE.json",
                                        "widths/FTSE.json",
                                        "scoreboard.json",
                                        "returns.json",
                                        "company.json"))
                        .toList());
        assertThat(newest().asOf()).isEqualTo(LAST);
        assertThat(newest().ownInput().sha256()).isEqualTo(sha256);
    }

    @Test
    void secondRun_shouldWriteNothing() {
        refresh(Forecasts.CLOCK, "FTSE");
        objects.forgetWrites();

        assertThat(refresh(Forecasts.CLOCK, "FTSE")).isEqualTo(Outcome.UNCHANGED);
        assertThat(objects.writes()).isEmpty();
    }

    @Test
    void revisedHistoryOfAForecastSession_shouldLeaveTheLedgerAlone() {
        refresh(Forecasts.CLOCK, "FTSE");
        Forecast before = newest();
        marketData.with(new PriceHistory("FTSE", HISTORY.bars().subList(1, HISTORY.size())));

        assertThat(refresh(Forecasts.CLOCK, "FTSE")).isEqualTo(Outcome.UNCHANGED);
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void olderHistoryThanBefore_shouldTakeNothingBackFromTheNewestForecastAndItsRecord() {
        marketData.with(HISTORY.head(HISTORY.size() - 1));
        refresh(Forecasts.CLOCK, "FTSE");
        marketData.with(HISTORY);
        refresh(Forecasts.CLOCK, "FTSE");
        LedgerRecord record = records.read(FTSE).orElseThrow();
        BackTestRecord backTest = backTests.read(FTSE).orElseThrow();
        Analytics statistics = analytics.read(FTSE).orElseThrow();

        marketData.with(HISTORY.head(HISTORY.size() - 2));
        assertThat(refresh(Forecasts.CLOCK, "FTSE")).isEqualTo(Outcome.FORECAST);

        assertThat(newest().asOf()).isEqualTo(LAST);
        assertThat(records.read(FTSE)).contains(record);
        assertThat(backTests.read(FTSE)).contains(backTest);
        assertThat(analytics.read(FTSE)).contains(statistics);
    }

    @Test
    void sessionStillTrading_shouldNotBeUsed() {
        Clock midday = Clock.fixed(LAST.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

        refresh(midday, "FTSE");

        assertThat(newest().asOf()).isEqualTo(HISTORY.bar(HISTORY.size() - 2).date());
    }

    @Test
    void nextSession_shouldBeNewestAndScoreTheEarlierForecast() {
        PriceHistory yesterdays = HISTORY.head(699);
        marketData.with(yesterdays);
        refresh(Forecasts.eveningOf(yesterdays), "FTSE");
        marketData.with(HISTORY);

        refresh(Forecasts.eveningOf(HISTORY), "FTSE");

        assertThat(newest().asOf()).isEqualTo(LAST);
        assertThat(forecasts.listing(FTSE).entries()).hasSize(2);
        var record = records.read(FTSE).orElseThrow().shown();
        assertThat(record.scoredThrough()).contains(LAST);
        assertThat(record.newest()).hasSize(1);
        assertThat(record.pending()).isEqualTo(39);
    }

    @Test
    void forecastMadeAfterTheNextClose_shouldNotBeScoredOnIt() {
        marketData.with(HISTORY.head(699));
        refresh(Forecasts.eveningOf(HISTORY), "FTSE");
        marketData.with(HISTORY);

        refresh(Forecasts.eveningOf(HISTORY), "FTSE");

        var record = records.read(FTSE).orElseThrow().shown();
        assertThat(record.late()).isEqualTo(1);
        assertThat(record.newest()).isEmpty();
        assertThat(record.pending()).isEqualTo(39);
    }

    @Test
    void shorterHistoryThanBefore_shouldNotTakeTheNewestForecastsPlace() {
        refresh(Forecasts.CLOCK, "FTSE");
        marketData.with(HISTORY.head(690));

        refresh(Forecasts.CLOCK, "FTSE");

        assertThat(newest().asOf()).isEqualTo(LAST);
    }

    @Test
    void damagedNewestForecast_shouldBeWrittenAgain() {
        refresh(Forecasts.CLOCK, "FTSE");
        objects.damage("forecasts/FTSE/latest.json");

        assertThat(refresh(Forecasts.CLOCK, "FTSE")).isEqualTo(Outcome.UNCHANGED);
        assertThat(newest().asOf()).isEqualTo(LAST);
    }

    @Test
    void backTest_shouldHoldTheLastSessionsAtEachHorizon() {
        refresh(Forecasts.CLOCK, "FTSE");

        BackTestRecord backTest = backTests.read(FTSE).orElseThrow();
        assertThat(backTest.asOf()).isEqualTo(LAST);
        assertThat(backTest.horizons()).extracting(SessionSeries::horizon).containsExactly(1, 5, 20);
        assertThat(backTest.horizons())
                .allSatisfy(series -> assertThat(series.sessions())
                        .hasSize(250)
                        .last()
                        .satisfies(session -> assertThat(session.date()).isEqualTo(LAST)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lostOrDamagedBackTest_shouldBeMadeAgain(boolean lost) {
        refresh(Forecasts.CLOCK, "FTSE");
        BackTestRecord backTest = backTests.read(FTSE).orElseThrow();
        if (lost) {
            objects.remove("backtests/FTSE.json");
        } else {
            objects.damage("backtests/FTSE.json");
        }

        assertThat(refresh(Forecasts.CLOCK, "FTSE")).isEqualTo(Outcome.UNCHANGED);

        assertThat(backTests.read(FTSE)).contains(backTest);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lostOrDamagedAnalytics_shouldBeMadeAgain(boolean lost) {
        refresh(Forecasts.CLOCK, "FTSE");
        Analytics known = analytics.read(FTSE).orElseThrow();
        if (lost) {
            objects.remove("analytics/FTSE.json");
        } else {
            objects.damage("analytics/FTSE.json");
        }

        assertThat(refresh(Forecasts.CLOCK, "FTSE")).isEqualTo(Outcome.UNCHANGED);

        assertThat(analytics.read(FTSE)).contains(known);
    }

    @Test
    void analytics_shouldKeepTheRangesOfEarlierSessionsAsTheyWereMade() {
        PriceHistory yesterdays = HISTORY.head(699);
        marketData.with(yesterdays);
        refresh(Forecasts.eveningOf(yesterdays), "FTSE");
        Analytics before = analytics.read(FTSE).orElseThrow();
        List<SessionRanges> otherwise = before.ranges().stream()
                .map(made -> new SessionRanges(made.asOf(), "made-then", made.logReturn(), made.ranges()))
                .toList();
        analytics.update(FTSE, before.asOf(), ranges -> withRanges(before, otherwise));
        marketData.with(HISTORY);

        refresh(Forecasts.CLOCK, "FTSE");

        Analytics after = analytics.read(FTSE).orElseThrow();
        assertThat(after.asOf()).isEqualTo(LAST);
        assertThat(after.ranges().subList(0, after.ranges().size() - 1))
                .isEqualTo(otherwise.subList(otherwise.size() - after.ranges().size() + 1, otherwise.size()));
        assertThat(after.ranges().get(after.ranges().size() - 1).modelVersion()).isEqualTo(newest().modelVersion());
    }

    private static Analytics withRanges(Analytics analytics, List<SessionRanges> ranges) {
        return new Analytics(
                analytics.symbol(),
                analytics.asOf(),
                analytics.lastClose(),
                analytics.chances(),
                analytics.widths(),
                analytics.position(),
                analytics.shape(),
                analytics.calendar(),
                analytics.seasonality(),
                analytics.atOpen(),
                ranges);
    }

    @Test
    void company_shouldBeOfTheIndicesThatWereRefreshed() {
        marketData.with(Histories.walk("GDAXI"));
        refresh(Forecasts.CLOCK, "GDAXI");
        refresh(Forecasts.CLOCK, "FTSE");

        Company company = new CompanyStore(objects).read().orElseThrow();
        assertThat(company.indices()).extracting(Member::symbol).containsExactly("FTSE", "GDAXI");
        assertThat(company.indices().get(0).widthPercentile())
                .isEqualTo(analytics.read(FTSE).orElseThrow().widths().get(0).percentile());
        assertThat(company.pairs()).hasSize(1);
    }

    @Test
    void scoreboard_shouldPoolLiveRecordAndBackTestApart() {
        marketData.with(HISTORY.head(699));
        refresh(Forecasts.eveningOf(HISTORY.head(699)), "FTSE");
        marketData.with(HISTORY);

        refresh(Forecasts.eveningOf(HISTORY), "FTSE");

        var scoreboard = new ScoreboardStore(objects).read().orElseThrow();
        assertThat(scoreboard.live().pooled())
                .extracting(record -> record.score().count())
                .containsExactly(1);
        assertThat(scoreboard.backtest().pooled())
                .extracting(HorizonRecord::score)
                .extracting(score -> score.count())
                .containsExactly(250, 250, 250);
    }

    @Test
    void badIndices_shouldNotStopTheOthers() {
        marketData.withUnusable("GSPC").with(Histories.walk("GDAXI", 10)).with(Histories.walk("SSMI"));

        RefreshReport report = service(Forecasts.CLOCK).refresh(EventScope.of(Map.of()));

        assertThat(report.indices())
                .extracting(Entry::symbol, Entry::outcome)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("FTSE", Outcome.FORECAST),
                        org.assertj.core.groups.Tuple.tuple("GSPC", Outcome.FAILED),
                        org.assertj.core.groups.Tuple.tuple("GDAXI", Outcome.FAILED),
                        org.assertj.core.groups.Tuple.tuple("FCHI", Outcome.NO_DATA),
                        org.assertj.core.groups.Tuple.tuple("SSMI", Outcome.FORECAST));
        assertThat(report.indices().get(2).reason()).contains("GDAXI", "10 sessions");
    }

    @Test
    void haltedIndex_shouldFailSayingSinceWhen() {
        marketData.with(Histories.halted("FTSE"));

        RefreshReport report = service(Forecasts.CLOCK).refresh(EventScope.of(Map.of("symbols", List.of("FTSE"))));

        assertThat(report.indices())
                .containsExactly(new Entry(
                        "FTSE",
                        Outcome.FAILED,
                        "FTSE has not traded since " + HISTORY.bar(694).date()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void eventThatNamesNoIndex_shouldRefreshAll(Map<String, Object> detail) {
        RefreshReport report = service(Forecasts.CLOCK).refresh(EventScope.of(detail));

        assertThat(report.indices())
                .extracting(Entry::symbol)
                .containsExactlyElementsOf(new CuratedInstruments()
                        .all().stream()
                                .filter(Instrument::isIndex)
                                .map(index -> index.symbol().value())
                                .toList());
    }

    @Test
    void eventThatNamesSomeIndices_shouldRefreshThoseInTheOrderOfTheList() {
        RefreshReport report =
                service(Forecasts.CLOCK).refresh(EventScope.of(Map.of("symbols", List.of("GSPC", "FTSE"))));

        assertThat(report.indices()).extracting(Entry::symbol).containsExactly("FTSE", "GSPC");
    }

    static List<Map<String, Object>> otherDetails() {
        return List.of(
                Map.of("exchange", "XLON"),
                Map.of("symbols", "FTSE"),
                Map.of("symbols", List.of("FTSE"), "exchange", "XLON"));
    }

    @ParameterizedTest
    @MethodSource("otherDetails")
    void eventThatNamesSomethingElse_shouldBeRefused(Map<String, Object> detail) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventScope.of(detail))
                .withMessageContaining("the event may list symbols");
    }

    private Outcome refresh(Clock clock, String symbol) {
        return service(clock)
                .refresh(EventScope.of(Map.of("symbols", List.of(symbol))))
                .indices()
                .get(0)
                .outcome();
    }

    private RefreshService service(Clock clock) {
        Publisher publisher = new Publisher(
                Storage.in(objects), new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), new NoMetrics());
        return new RefreshService(
                new InstrumentCatalog(marketData),
                marketData,
                new ForecastUpdate(
                        ForecastSources.ofPrices(marketData),
                        Forecasts.forecaster(clock),
                        Forecasts.VINTAGES::versionAsOf,
                        publisher,
                        clock,
                        new NoMetrics()),
                new ScoreboardUpdate(Storage.in(objects), new NoMetrics()),
                new CompanyUpdate(new InstrumentCatalog(marketData), Storage.in(objects), new NoMetrics()));
    }

    private Forecast newest() {
        return forecasts.latest(FTSE).orElseThrow();
    }
}
