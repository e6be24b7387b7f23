package io.stockcast.functions.worker;

import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does jobs; one that is leased by another worker, done or failed is skipped, however often it is delivered. */
public final class ForecastWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastWorker.class);

    private final JobStore jobs;
    private final InstrumentCatalog catalog;
    private final ForecastUpdate update;
    private final Clock clock;

    public ForecastWorker(JobStore jobs, InstrumentCatalog catalog, ForecastUpdate update, Clock clock) {
        this.jobs = jobs;
        this.catalog = catalog;
        this.update = update;
        this.clock = clock;
    }

    /**
     * Does the job, until it succeeds or fails for a reason that another attempt would not change.
     *
     * @param lastAttempt whether the job fails where it otherwise would go back into the queue
     * @throws RuntimeException where another attempt may succeed
     */
    void work(JobId id, boolean lastAttempt) {
        Optional<TakenJob> taken = jobs.find(id)
                .filter(job -> job.isTakeable(clock.instant()))
                .flatMap(job -> TakenJob.take(job, jobs, clock));
        if (taken.isEmpty()) {
            LOG.info("The job {} needs no work", id);
            return;
        }
        try {
            attempt(taken.get(), lastAttempt);
        } catch (LostJobException e) {
            LOG.warn("Left: {}", e.getMessage());
        }
    }

    private void attempt(TakenJob job, boolean lastAttempt) {
        try {
            update.run(instrument(job.symbol()), job);
            job.succeed();
            LOG.info("The forecast of {} stands", job.symbol());
        } catch (LostJobException e) {
            throw e;
        } catch (RuntimeException e) {
            Optional<String> reason = FailureReason.of(e, job.symbol());
            if (reason.isPresent()) {
                LOG.warn("No forecast of {}: {}", job.symbol(), e.getMessage());
                job.fail(reason.get());
                return;
            }
            giveBack(job, lastAttempt);
            throw e;
        }
    }

    private static void giveBack(TakenJob job, boolean lastAttempt) {
        if (lastAttempt) {
            job.fail(FailureReason.OURS);
        } else {
            job.release();
        }
    }

    private Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
    }
}
