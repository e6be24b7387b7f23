package io.stockcast.functions.requests;

import io.stockcast.auth.Person;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.todays.JobQueue;
import io.stockcast.functions.todays.TodaysForecast;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts forecasts that people request, each once however many request it. */
public final class ForecastRequestsService {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastRequestsService.class);

    /** How long a source that had nothing new is not asked again; prices come late after a close. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(15);

    private final TodaysForecasts todays;
    private final ForecastStore forecasts;
    private final JobStore jobs;
    private final RequestStore requests;
    private final Quota quota;
    private final JobQueue queue;
    private final Clock clock;

    public ForecastRequestsService(
            TodaysForecasts todays,
            ForecastStore forecasts,
            JobStore jobs,
            RequestStore requests,
            JobQueue queue,
            Clock clock) {
        this.todays = todays;
        this.forecasts = forecasts;
        this.jobs = jobs;
        this.requests = requests;
        this.quota = new Quota(requests, jobs, clock);
        this.queue = queue;
        this.clock = clock;
    }

    /** Today's forecast where it stands, else the job that makes it, started where nobody else has. */
    RequestOutcome request(Person person, TickerSymbol symbol) {
        TodaysForecast wanted = todays.of(symbol);
        Optional<Forecast> newest = newest(symbol);
        if (newest.filter(wanted::is).isPresent()) {
            return new RequestOutcome.Standing(wanted.instrument(), newest.get());
        }
        Instant now = clock.instant();
        Optional<ForecastJob> known = jobs.find(wanted.jobId()).map(job -> job.seenAt(now));
        if (known.filter(ForecastJob::isUnfinished).isPresent()) {
            return join(person, known.get());
        }
        if (newest.isPresent()
                && known.filter(job -> job.hasSucceededSince(now.minus(BETWEEN_LOOKS)))
                        .isPresent()) {
            return new RequestOutcome.Standing(wanted.instrument(), newest.get());
        }
        return start(
                person,
                known.map(job -> job.queuedAgain(now))
                        .orElseGet(() -> ForecastJob.queued(wanted.jobId(), symbol, now)));
    }

    /** How far the job has come, for somebody who has asked for it. */
    ForecastJob job(Person person, JobId id) {
        return Optional.of(id)
                .filter(asked -> requests.hasAsked(person.userId(), asked))
                .flatMap(jobs::find)
                .map(job -> job.seenAt(clock.instant()))
                .orElseThrow(() -> new NotFoundException("You have not asked for a forecast with this id."));
    }

    /** How long to wait before asking for the job again: a tenth of its age, within 1 to 10 seconds. */
    Duration untilNextLook(ForecastJob job) {
        long age = Duration.between(job.requestedAt(), clock.instant()).toSeconds();
        return Duration.ofSeconds(Math.max(1, Math.min(10, age / 10)));
    }

    private RequestOutcome start(Person person, ForecastJob job) {
        ForecastRequest request = new ForecastRequest(person.userId(), job, job.requestedAt());
        return switch (quota.start(request)) {
            case STARTED -> sent(request);
            case LOST_RACE -> join(person, jobs.find(job.id()).orElseThrow());
            case QUOTA_SPENT -> throw new QuotaSpentException(untilTomorrow(job.requestedAt()));
        };
    }

    private RequestOutcome join(Person person, ForecastJob job) {
        requests.join(new ForecastRequest(person.userId(), job, clock.instant()));
        return new RequestOutcome.UnderWay(job);
    }

    private RequestOutcome sent(ForecastRequest request) {
        ForecastJob job = request.job();
        try {
            queue.send(job.id());
        } catch (StorageException e) {
            takeBack(request, e);
        }
        return new RequestOutcome.UnderWay(job);
    }

    // A job that did not reach the queue must not look as if it waited, nor count against the quota. One that a worker
    // has taken in the meantime did reach the queue.
    private void takeBack(ForecastRequest request, StorageException cause) {
        ForecastJob failed = request.job().notQueued();
        if (requests.takeBack(request, failed)) {
            throw new UnavailableException(
                    "Forecasts cannot be requested right now. Please try again in a moment.", cause);
        }
        LOG.warn(
                "The job {} is under way although the queue did not confirm it",
                request.job().id(),
                cause);
    }

    private Optional<Forecast> newest(TickerSymbol symbol) {
        try {
            return forecasts.latest(symbol);
        } catch (StorageException e) {
            LOG.warn("The forecast of {} is requested again", symbol, e);
            return Optional.empty();
        }
    }

    private static Duration untilTomorrow(Instant now) {
        Instant tomorrow = now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        return Duration.between(now, tomorrow).plusSeconds(1);
    }
}
