package io.stockcast.functions.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.auth.Person;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStatus;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.jobs.Step;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.InMemoryJobs;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.todays.JobQueue;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastRequestsServiceTest {

    private static final Person ANN = new Person("ann", "ann");
    private static final Person BOB = new Person("bob", "bob");
    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Instant NOW = Instant.parse("2022-06-01T23:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final ForecastStore forecasts = new ForecastStore(new InMemoryObjectStore());
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryRequests requests = new InMemoryRequests(jobs);
    private final List<JobId> sent = new ArrayList<>();
    private final ScriptedMarketData market = new ScriptedMarketData(new InMemoryMarketData()
            .with(HISTORY)
            .with(Histories.walk("IBM"))
            .with(Histories.walk("WMT"))
            .with(Histories.walk("FTSE"))
            .with(Histories.walk("GSPC")));

    @Test
    void firstRequest_shouldQueueAJobAndSendItToTheWorkers() {
        ForecastJob job = underWay(ANN, "KO");

        assertThat(job.status()).isEqualTo(JobStatus.QUEUED);
        assertThat(job.requestedAt()).isEqualTo(NOW);
        assertThat(sent).containsExactly(job.id());
        assertThat(service().job(ANN, job.id())).isEqualTo(job);
        assertThat(market.fetched()).isEmpty();
    }

    @Test
    void requestForAJobUnderWay_shouldJoinItWithoutAnotherMessageOrCost() {
        ForecastJob job = underWay(ANN, "KO");

        assertThat(underWay(BOB, "KO").id()).isEqualTo(job.id());
        assertThat(underWay(ANN, "KO").id()).isEqualTo(job.id());

        assertThat(sent).hasSize(1);
        assertThat(requests.starts()).isEqualTo(1);
        assertThat(service().job(BOB, job.id())).isEqualTo(job);
    }

    @Test
    void requestThatLostTheRace_shouldJoinIt() {
        ForecastRequestsService raced = new ForecastRequestsService(
                todays(), forecasts, new JobsSeenLate(jobs, () -> underWay(BOB, "KO")), requests, sent::add, clock);

        raced.request(ANN, KO);

        assertThat(sent).hasSize(1);
        assertThat(requests.starts()).isEqualTo(1);
        assertThat(service().job(ANN, sent.get(0)).version()).isEqualTo(1);
    }

    @Test
    void todaysForecast_shouldBeGivenAtOnce() {
        market.endingOn(HISTORY.last().date());
        forecasts.putLatest(KO, Forecasts.of(HISTORY));

        assertThat(standing(ANN, "KO")).isEqualTo(Forecasts.of(HISTORY));
        assertThat(sent).isEmpty();
    }

    @Test
    void forecastOfAnEarlierSession_shouldBeMadeAgain() {
        market.endingOn(HISTORY.last().date());
        forecasts.putLatest(KO, Forecasts.of(HISTORY.head(699)));

        underWay(ANN, "KO");
    }

    @Test
    void marketWithNothingNewer_shouldBeAskedAgainOnlyAfterAWhile() {
        forecasts.putLatest(KO, Forecasts.of(HISTORY));
        ForecastJob job = underWay(ANN, "KO");
        succeed(job);

        assertThat(standing(ANN, "KO")).isEqualTo(Forecasts.of(HISTORY));
        clock.advance(Duration.ofMinutes(14));
        standing(BOB, "KO");
        clock.advance(Duration.ofMinutes(1));

        assertThat(underWay(BOB, "KO").id()).isEqualTo(job.id());
        assertThat(sent).containsExactly(job.id(), job.id());
    }

    /** KO has closed, and the prices of the S&P 500 are not there yet. */
    @Test
    void recentForecastWhileTheLeadMarketIsPending_shouldStandAndSpendNothing() {
        LocalDate last = HISTORY.last().date();
        clock.set(last.atTime(16, 10).atZone(ZoneId.of("America/New_York")).toInstant());
        forecasts.putLatest(KO, Forecasts.of(HISTORY.head(699)));

        assertThat(standing(ANN, "KO")).isEqualTo(Forecasts.of(HISTORY.head(699)));
        assertThat(sent).isEmpty();

        clock.advance(Duration.ofMinutes(20));
        underWay(ANN, "KO");
    }

    @Test
    void oldForecastWhileTheLeadMarketIsPending_shouldBeMadeAgain() {
        LocalDate last = HISTORY.last().date();
        clock.set(last.atTime(16, 10).atZone(ZoneId.of("America/New_York")).toInstant());
        forecasts.putLatest(KO, Forecasts.of(HISTORY.head(690)));

        underWay(ANN, "KO");
    }

    @Test
    void succeededJobWhoseForecastIsGone_shouldBeDoneAgain() {
        ForecastJob job = underWay(ANN, "KO");
        succeed(job);

        assertThat(underWay(ANN, "KO").status()).isEqualTo(JobStatus.QUEUED);
    }

    @Test
    void failedJob_shouldBeDoneAgainWhenAskedFor() {
        ForecastJob job = underWay(ANN, "KO");
        jobs.write(job.taken(NOW));
        jobs.write(job.taken(NOW).failed("There are no prices of KO to forecast from."));
        assertThat(service().job(ANN, job.id()).reason()).contains("There are no prices of KO to forecast from.");

        ForecastJob again = underWay(ANN, "KO");

        assertThat(again.id()).isEqualTo(job.id());
        assertThat(again.reason()).isEmpty();
        assertThat(sent).hasSize(2);
    }

    @Test
    void jobThatNobodyFinishes_shouldReadAsFailedAndBeDoneAgain() {
        ForecastJob job = underWay(ANN, "KO");
        jobs.write(job.taken(NOW));
        clock.advance(ForecastJob.PATIENCE);

        ForecastJob seen = service().job(ANN, job.id());
        assertThat(seen.status()).isEqualTo(JobStatus.FAILED);
        assertThat(seen.reason()).contains("This took too long. Please ask again.");

        assertThat(underWay(ANN, "KO").requestedAt()).isEqualTo(clock.instant());
        assertThat(service().job(ANN, job.id()).status()).isEqualTo(JobStatus.QUEUED);
    }

    @Test
    void queueThatDoesNotAnswer_shouldFailTheJobAndCostNothing() {
        ForecastRequestsService unheard = service(id -> {
            throw new StorageException("the queue does not take the job " + id, null);
        });

        for (String symbol : List.of("KO", "IBM", "WMT")) {
            assertThatExceptionOfType(UnavailableException.class)
                    .isThrownBy(() -> unheard.request(ANN, new TickerSymbol(symbol)));
        }

        assertThat(underWay(ANN, "KO").status()).isEqualTo(JobStatus.QUEUED);
        assertThat(underWay(ANN, "IBM").status()).isEqualTo(JobStatus.QUEUED);
        assertThat(sent).hasSize(2);
    }

    @Test
    void messageThatReachedAWorkerWithoutTheQueuesAnswer_shouldLeaveTheJobUnderWay() {
        ForecastRequestsService unconfirmed = service(id -> {
            jobs.write(jobs.find(id).orElseThrow().taken(NOW));
            throw new StorageException("the queue does not take the job " + id, null);
        });

        ForecastJob job = ((RequestOutcome.UnderWay) unconfirmed.request(ANN, KO)).job();

        assertThat(service().job(ANN, job.id()).status()).isEqualTo(JobStatus.RUNNING);
        assertThat(requests.counted("ann", NOW)).containsExactly(job.id());
    }

    @Test
    void jobsThatFail_shouldNotCountAgainstTheQuota() {
        for (String symbol : List.of("KO", "IBM", "WMT", "KO")) {
            ForecastJob job = underWay(ANN, symbol);
            jobs.write(job.failed("The history of " + symbol + " is too short to forecast from."));
        }

        underWay(ANN, "KO");
        underWay(ANN, "IBM");
        assertThatExceptionOfType(QuotaSpentException.class).isThrownBy(() -> underWay(ANN, "WMT"));
    }

    @Test
    void jobThatNoWorkerEverHeardOf_shouldNotCountAgainstTheQuota() {
        underWay(ANN, "KO");
        underWay(ANN, "IBM");
        clock.advance(ForecastJob.PATIENCE);

        underWay(ANN, "WMT");
    }

    @Test
    void failedJobOfSeveralAskers_shouldBeGivenBackToWhoStartedItAlone() {
        ForecastJob job = underWay(ANN, "KO");
        underWay(BOB, "KO");
        underWay(BOB, "IBM");
        underWay(BOB, "WMT");
        jobs.write(job.failed("KO has not traded since 2021-09-30."));

        underWay(ANN, "GSPC");
        underWay(ANN, "FTSE");
        assertThatExceptionOfType(QuotaSpentException.class).isThrownBy(() -> underWay(BOB, "KO"));
    }

    @Test
    void spentQuota_shouldSayWhenMoreCanBeAskedFor() {
        underWay(ANN, "KO");
        underWay(ANN, "IBM");

        assertThatExceptionOfType(QuotaSpentException.class)
                .isThrownBy(() -> underWay(ANN, "WMT"))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(429);
                    assertThat(problem.headers()).containsEntry("Retry-After", "3601");
                });
        assertThat(sent).hasSize(2);
        underWay(ANN, "IBM");
        underWay(BOB, "WMT");
    }

    @Test
    void anotherPersonsJob_shouldNotBeFound() {
        ForecastJob job = underWay(ANN, "KO");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service().job(BOB, job.id()));
    }

    @Test
    void unknownSymbol_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> underWay(ANN, "ABCD"))
                .withMessage("There is no instrument with the symbol ABCD.");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> underWay(ANN, "AAPL"))
                .withMessage("The market data has no history of Apple, so there can be no forecast of it.");
        assertThat(requests.starts()).isZero();
    }

    @Test
    void damagedNewestForecast_shouldBeMadeAgain() {
        InMemoryObjectStore objects = new InMemoryObjectStore();
        objects.damage("forecasts/KO/latest.json");
        ForecastRequestsService service =
                new ForecastRequestsService(todays(), new ForecastStore(objects), jobs, requests, sent::add, clock);

        assertThat(service.request(ANN, KO)).isInstanceOf(RequestOutcome.UnderWay.class);
    }

    private ForecastJob underWay(Person person, String symbol) {
        return ((RequestOutcome.UnderWay) service().request(person, new TickerSymbol(symbol))).job();
    }

    private Forecast standing(Person person, String symbol) {
        return ((RequestOutcome.Standing) service().request(person, new TickerSymbol(symbol))).forecast();
    }

    private void succeed(ForecastJob job) {
        jobs.write(job.taken(NOW));
        jobs.write(job.taken(NOW).did(Step.STORED, NOW));
        jobs.write(job.taken(NOW).did(Step.STORED, NOW).succeeded());
    }

    private ForecastRequestsService service() {
        return service(sent::add);
    }

    private ForecastRequestsService service(JobQueue queue) {
        return new ForecastRequestsService(todays(), forecasts, jobs, requests, queue, clock);
    }

    private TodaysForecasts todays() {
        return new TodaysForecasts(new InstrumentCatalog(market), market, Forecasts.VINTAGES::versionAsOf, clock);
    }

    /** Jobs at which somebody looks just before another person's request is written. */
    private record JobsSeenLate(InMemoryJobs jobs, Runnable others) implements JobStore {

        @Override
        public Optional<ForecastJob> find(JobId id) {
            Optional<ForecastJob> seen = jobs.find(id);
            if (seen.isEmpty()) {
                others.run();
            }
            return seen;
        }

        @Override
        public boolean write(ForecastJob next) {
            return jobs.write(next);
        }
    }
}
