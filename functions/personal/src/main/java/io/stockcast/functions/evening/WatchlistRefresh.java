package io.stockcast.functions.evening;

import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.WatchedInstruments;
import io.stockcast.functions.todays.JobQueue;
import io.stockcast.functions.todays.TodaysForecast;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.Instrument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the forecasts that watchlists need, each once however many people watch the instrument: the job's id sees to
 * that. It starts as many as the workers make until the next run, the oldest first, and counts against nobody's quota.
 */
public final class WatchlistRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(WatchlistRefresh.class);

    /** How long nothing is started again of what has been tried: a source may be down, or prices may come late. */
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMinutes(30);

    private final WatchedInstruments watchlists;
    private final TodaysForecasts todays;
    private final ForecastStore forecasts;
    private final JobStore jobs;
    private final JobQueue queue;
    private final int mostStarts;
    private final Clock clock;

    /**
     * A refresh of what is on watchlists.
     *
     * @param mostStarts how many jobs a run starts
     */
    public WatchlistRefresh(
            WatchedInstruments watchlists,
            TodaysForecasts todays,
            ForecastStore forecasts,
            JobStore jobs,
            JobQueue queue,
            int mostStarts,
            Clock clock) {
        this.watchlists = watchlists;
        this.todays = todays;
        this.forecasts = forecasts;
        this.jobs = jobs;
        this.queue = queue;
        this.mostStarts = mostStarts;
        this.clock = clock;
    }

    EveningReport run() {
        Tally tally = new Tally();
        List<WatchedForecast> lacking = watchlists.mostWatchedFirst().stream()
                .flatMap(instrument -> lookedAt(instrument, tally).stream())
                .sorted(WatchedForecast.OLDEST_FIRST)
                .toList();
        for (WatchedForecast watched : lacking) {
            if (tally.started == mostStarts) {
                tally.left++;
            } else {
                start(watched.wanted(), tally);
            }
        }
        EveningReport report = tally.report();
        LOG.info("Watchlists: {}", report);
        return report;
    }

    /** An instrument that lacks today's forecast. */
    private Optional<WatchedForecast> lookedAt(Instrument instrument, Tally tally) {
        try {
            Optional<WatchedForecast> watched = todays.of(instrument)
                    .map(wanted -> new WatchedForecast(wanted, forecasts.latest(instrument.symbol())));
            if (watched.filter(WatchedForecast::stands).isPresent()) {
                tally.standing++;
            }
            return watched.filter(forecast -> !forecast.stands());
        } catch (StorageException e) {
            LOG.error("The forecast of {} is unavailable", instrument.symbol(), e);
            tally.failed++;
            return Optional.empty();
        }
    }

    private void start(TodaysForecast wanted, Tally tally) {
        try {
            if (isStarted(wanted)) {
                tally.started++;
            } else {
                tally.underWay++;
            }
        } catch (StorageException e) {
            LOG.error("No forecast of {} is started", wanted.instrument().symbol(), e);
            tally.failed++;
        }
    }

    // A job that somebody else has started is theirs to send.
    private boolean isStarted(TodaysForecast wanted) {
        Instant now = clock.instant();
        Optional<ForecastJob> known = jobs.find(wanted.jobId()).map(job -> job.seenAt(now));
        if (known.filter(job -> job.isUnfinished() || job.requestedAt().isAfter(now.minus(BETWEEN_ATTEMPTS)))
                .isPresent()) {
            return false;
        }
        ForecastJob job = known.map(tried -> tried.queuedAgain(now))
                .orElseGet(() ->
                        ForecastJob.queued(wanted.jobId(), wanted.instrument().symbol(), now));
        return jobs.write(job) && isSent(job);
    }

    private boolean isSent(ForecastJob job) {
        try {
            queue.send(job.id());
            return true;
        } catch (StorageException e) {
            jobs.write(job.notQueued());
            throw e;
        }
    }

    /** What a run has counted so far. */
    private static final class Tally {

        private int standing;
        private int started;
        private int underWay;
        private int left;
        private int failed;

        EveningReport report() {
            return new EveningReport(standing, started, underWay, left, failed);
        }
    }
}
