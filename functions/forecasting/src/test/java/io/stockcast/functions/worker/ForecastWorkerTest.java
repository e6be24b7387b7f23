package io.stockcast.functions.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStatus;
import io.stockcast.functions.jobs.JobStep;
import io.stockcast.functions.jobs.Step;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.KeptVintages;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.InMemoryJobs;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForecastWorkerTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Instant NOW = Forecasts.CLOCK.instant();
    private static final JobId ID = JobId.of(
            KO,
            HISTORY.last().date(),
            Forecasts.VINTAGES.versionAsOf(HISTORY.last().date()));

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final InMemoryMarketData market = new InMemoryMarketData().with(HISTORY);

    @BeforeEach
    void queue() {
        jobs.write(ForecastJob.queued(ID, KO, NOW));
    }

    @Test
    void queuedJob_shouldPublishTheForecastStepByStep() {
        worker(market).work(ID, false);

        assertThat(job().status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(job().steps().stream().map(JobStep::name)).containsExactly(Step.values());
        assertThat(jobs.versions(ID).stream().map(version -> version.steps().size()))
                .containsExactly(0, 0, 1, 2, 3, 4, 4);
        Forecast published = forecasts.latest(KO).orElseThrow();
        assertThat(published.asOf()).isEqualTo(HISTORY.last().date());
        assertThat(objects.writes())
                .containsAll(Forecasts.modelKeys(published).toList())
                .filteredOn(key -> !key.startsWith("models/"))
                .contains(
                        "forecasts/KO/latest.json",
                        "records/KO.json",
                        "outcomes/KO.json",
                        "analytics/KO.json",
                        "widths/KO.json")
                .hasSize(8);
    }

    @Test
    void messageDeliveredTwice_shouldFetchAndWriteOnce() {
        ScriptedMarketData counted = new ScriptedMarketData(market);
        ForecastWorker worker = worker(counted);
        worker.work(ID, false);
        ForecastJob done = job();
        objects.forgetWrites();

        worker.work(ID, false);

        assertThat(counted.fetched()).containsOnlyOnce(KO);
        assertThat(objects.writes()).isEmpty();
        assertThat(job()).isEqualTo(done);
    }

    @Test
    void messageDeliveredWhileTheJobRuns_shouldBeLeftToItsWorker() {
        ScriptedMarketData[] both = new ScriptedMarketData[1];
        both[0] = new ScriptedMarketData(market).during(() -> worker(both[0]).work(ID, false));

        worker(both[0]).work(ID, false);

        assertThat(both[0].fetched()).containsOnlyOnce(KO);
        assertThat(job().status()).isEqualTo(JobStatus.SUCCEEDED);
    }

    @Test
    void workerKilledHalfWay_shouldBeSucceededByTheNext() {
        jobs.write(job().taken(NOW));
        jobs.write(job().did(Step.HISTORY_FETCHED, NOW));
        clock.advance(ForecastJob.LEASE);

        worker(market).work(ID, false);

        assertThat(job().status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(job().steps()).hasSize(4);
    }

    @Test
    void workerKilledAfterTheLedgerEntry_shouldLeaveItAsItIs() {
        worker(market).work(ID, false);
        byte[] entry = ledgerEntry();
        jobs.write(job().queuedAgain(NOW));
        clock.advance(ForecastJob.LEASE);

        worker(market).work(ID, false);

        assertThat(job().status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(ledgerEntry()).isEqualTo(entry);
    }

    @Test
    void workerThatLostItsJob_shouldChangeNothingMoreOfIt() {
        ScriptedMarketData slow = new ScriptedMarketData(market).during(() -> {
            clock.advance(ForecastJob.LEASE);
            worker(market).work(ID, false);
        });

        worker(slow).work(ID, false);

        assertThat(job().status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(jobs.versions(ID)).hasSize(8);
    }

    @Test
    void instrumentWithoutPrices_shouldFailSayingSo() {
        worker(new InMemoryMarketData().withUnusable("KO")).work(ID, false);

        assertFailed("There are no prices of KO to forecast from.");
    }

    @Test
    void shortHistory_shouldFailSayingSo() {
        worker(new InMemoryMarketData().with(Histories.walk("KO", 30))).work(ID, false);

        assertFailed("The history of KO is too short to forecast from.");
    }

    @Test
    void haltedTrading_shouldFailSayingSinceWhen() {
        worker(new InMemoryMarketData().with(Histories.halted("KO"))).work(ID, false);

        assertFailed("KO has not traded since " + HISTORY.bar(694).date() + ".");
    }

    @Test
    void providerThatIsDown_shouldFailInItsWords() {
        worker(new UnreachableMarketData("The exchange")).work(ID, false);

        assertFailed("The exchange cannot be reached right now.");
    }

    @Test
    void pricesThatCannotBeTrusted_shouldFailInTheWordsOfTheMarket() {
        ScriptedMarketData faulty = new ScriptedMarketData(market).during(() -> {
            throw new UntrustworthyHistoryException("KO", "its closes jump");
        });

        worker(faulty).work(ID, false);

        assertFailed("The prices of KO cannot be used: its closes jump.");
        assertThat(objects.writes()).isEmpty();
    }

    @Test
    void unexpectedFailure_shouldPutTheJobBackForAnotherAttempt() {
        ForecastWorker broken = worker(new ScriptedMarketData(market).during(() -> {
            throw new StorageException("the bucket does not answer", null);
        }));

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> broken.work(ID, false));
        assertThat(job().status()).isEqualTo(JobStatus.QUEUED);

        worker(market).work(ID, false);
        assertThat(job().status()).isEqualTo(JobStatus.SUCCEEDED);
    }

    @Test
    void unexpectedFailureOfTheLastAttempt_shouldFailInFixedWords() {
        ForecastWorker broken = worker(new ScriptedMarketData(market).during(() -> {
            throw new IllegalStateException("password=hunter2");
        }));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> broken.work(ID, true));
        assertFailed("Something went wrong on our side. Please ask again later.");
    }

    @Test
    void jobWaitedForTooLong_shouldNotBeDone() {
        ScriptedMarketData counted = new ScriptedMarketData(market);
        clock.advance(ForecastJob.PATIENCE);

        worker(counted).work(ID, false);

        assertThat(counted.fetched()).isEmpty();
        assertThat(jobs.versions(ID)).hasSize(1);
    }

    @Test
    void messageOfNoJob_shouldBeDropped() {
        JobId unknown = JobId.of(KO, HISTORY.last().date(), "lstm-unknown");

        worker(market).work(unknown, false);

        assertThat(objects.writes()).isEmpty();
        assertThat(jobs.find(unknown)).isEmpty();
    }

    private void assertFailed(String reason) {
        assertThat(job().status()).isEqualTo(JobStatus.FAILED);
        assertThat(job().reason()).contains(reason);
        assertThat(job().leasedUntil()).isEmpty();
    }

    private ForecastJob job() {
        return jobs.find(ID).orElseThrow();
    }

    private byte[] ledgerEntry() {
        String key = objects.keys("forecasts/KO/" + HISTORY.last().date()).get(0);
        return Optional.of(key).flatMap(objects::get).orElseThrow();
    }

    private ForecastWorker worker(MarketData source) {
        Publisher publisher = new Publisher(
                Storage.in(objects), new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), new NoMetrics());
        return new ForecastWorker(
                jobs,
                new InstrumentCatalog(source),
                new ForecastUpdate(
                        ForecastSources.ofPrices(source),
                        Forecasts.forecaster(),
                        Forecasts.VINTAGES::versionAsOf,
                        publisher,
                        clock,
                        new NoMetrics()),
                clock);
    }
}
