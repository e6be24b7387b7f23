package io.stockcast.functions.worker;

import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.jobs.Step;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** A job leased by one worker; every change throws {@link LostJobException} if another has taken it. */
final class TakenJob implements Consumer<Step> {

    private final JobStore jobs;
    private final Clock clock;
    private ForecastJob job;

    private TakenJob(JobStore jobs, Clock clock, ForecastJob job) {
        this.jobs = jobs;
        this.clock = clock;
        this.job = job;
    }

    /** The job, if no other worker took it first. */
    static Optional<TakenJob> take(ForecastJob job, JobStore jobs, Clock clock) {
        ForecastJob taken = job.taken(clock.instant());
        return jobs.write(taken) ? Optional.of(new TakenJob(jobs, clock, taken)) : Optional.empty();
    }

    TickerSymbol symbol() {
        return job.symbol();
    }

    @Override
    public void accept(Step step) {
        become(job.did(step, clock.instant()));
    }

    void succeed() {
        become(job.succeeded());
    }

    void fail(String reason) {
        become(job.failed(reason));
    }

    void release() {
        become(job.released());
    }

    private void become(ForecastJob next) {
        if (!jobs.write(next)) {
            throw new LostJobException(job.id());
        }
        job = next;
    }
}
