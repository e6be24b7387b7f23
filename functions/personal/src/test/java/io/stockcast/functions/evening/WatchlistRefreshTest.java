package io.stockcast.functions.evening;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStatus;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.InMemoryJobs;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.todays.JobQueue;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchlistRefreshTest {

    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final int MOST = 2;

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2022-06-01T23:00:00Z"));
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final List<JobId> sent = new ArrayList<>();
    private final ScriptedMarketData market = new ScriptedMarketData(new InMemoryMarketData()
                    .with(HISTORY)
                    .with(Histories.walk("IBM"))
                    .with(Histories.walk("WMT")))
            .endingOn(HISTORY.last().date());

    @Test
    void instrumentWithoutTodaysForecast_shouldBeStartedWithoutAskingTheMarket() {
        EveningReport report = run("KO");

        assertThat(report).isEqualTo(new EveningReport(0, 1, 0, 0, 0));
        assertThat(sent).hasSize(1);
        assertThat(job(sent.get(0)).status()).isEqualTo(JobStatus.QUEUED);
        assertThat(market.fetched()).isEmpty();
    }

    @Test
    void todaysForecast_shouldStand() {
        forecasts.putLatest(new TickerSymbol("KO"), Forecasts.of(HISTORY));

        assertThat(run("KO")).isEqualTo(new EveningReport(1, 0, 0, 0, 0));
        assertThat(sent).isEmpty();
    }

    @Test
    void secondRun_shouldLeaveAloneWhatIsUnderWay() {
        run("KO");

        assertThat(run("KO")).isEqualTo(new EveningReport(0, 0, 1, 0, 0));
        assertThat(sent).hasSize(1);
    }

    @Test
    void jobThatFailed_shouldBeStartedAgainOnlyAfterAWhile() {
        run("KO");
        jobs.write(job(sent.get(0)).failed("It did not work."));

        assertThat(run("KO").underWay()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(31));
        assertThat(run("KO").started()).isEqualTo(1);
        assertThat(sent).hasSize(2).containsOnly(sent.get(0));
    }

    @Test
    void moreThanARunMayStart_shouldBeLeftToTheNextTheOldestFirst() {
        forecasts.putLatest(new TickerSymbol("KO"), Forecasts.of(HISTORY.head(699)));
        forecasts.putLatest(
                new TickerSymbol("WMT"), Forecasts.of(Histories.walk("WMT").head(650)));

        assertThat(run("KO", "WMT", "IBM")).isEqualTo(new EveningReport(0, MOST, 0, 1, 0));
        assertThat(sent).extracting(id -> job(id).symbol().value()).containsExactly("IBM", "WMT");
        assertThat(run("KO", "WMT", "IBM")).isEqualTo(new EveningReport(0, 1, 2, 0, 0));
    }

    @Test
    void instrumentThatNobodyHasPricesOf_shouldBeLeftOut() {
        assertThat(run("MSFT")).isEqualTo(new EveningReport(0, 0, 0, 0, 0));
    }

    @Test
    void queueThatDoesNotAnswer_shouldFailTheJobAndNotTheOthers() {
        EveningReport report = refresh(
                        id -> {
                            if (sent.isEmpty()) {
                                sent.add(id);
                                throw new StorageException("no answer");
                            }
                            sent.add(id);
                        },
                        "KO",
                        "IBM")
                .run();

        assertThat(report).isEqualTo(new EveningReport(0, 1, 0, 0, 1));
        assertThat(job(sent.get(0)).hasFailed()).isTrue();
        assertThat(job(sent.get(1)).isUnfinished()).isTrue();
    }

    @Test
    void damagedForecast_shouldNotKeepTheOthersFromBeingStarted() {
        objects.damage("forecasts/KO/latest.json");

        assertThat(run("KO", "IBM")).isEqualTo(new EveningReport(0, 1, 0, 0, 1));
    }

    private EveningReport run(String... symbols) {
        return refresh(sent::add, symbols).run();
    }

    private WatchlistRefresh refresh(JobQueue queue, String... symbols) {
        CuratedInstruments curated = new CuratedInstruments();
        List<Instrument> watched = Stream.of(symbols)
                .map(symbol -> curated.find(new TickerSymbol(symbol)).orElseThrow())
                .toList();
        TodaysForecasts todays =
                new TodaysForecasts(new InstrumentCatalog(market), market, Forecasts.VINTAGES::versionAsOf, clock);
        return new WatchlistRefresh(() -> watched, todays, forecasts, jobs, queue, MOST, clock);
    }

    private ForecastJob job(JobId id) {
        return jobs.find(id).orElseThrow();
    }
}
