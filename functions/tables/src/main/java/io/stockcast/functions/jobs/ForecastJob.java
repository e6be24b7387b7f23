package io.stockcast.functions.jobs;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A job as it stood at one moment; each change makes its next version.
 *
 * @param steps the steps done since it was last taken, in order
 * @param reason why it failed, in words for people; empty unless it did
 * @param requestedAt when it was last queued
 * @param leasedUntil until when a worker has it; empty while none does
 * @param version counts the changes, so that of two at the same time one is refused
 */
public record ForecastJob(
        JobId id,
        TickerSymbol symbol,
        JobStatus status,
        List<JobStep> steps,
        Optional<String> reason,
        Instant requestedAt,
        Optional<Instant> leasedUntil,
        long version) {

    /** How long a worker leases a job: longer than it may run, shorter than its message stays hidden from others. */
    public static final Duration LEASE = Duration.ofSeconds(80);

    /** How long a job may take, its retries included. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String TOOK_TOO_LONG = "This took too long. Please ask again.";

    public ForecastJob {
        steps = List.copyOf(steps);
    }

    /** A new job. */
    public static ForecastJob queued(JobId id, TickerSymbol symbol, Instant now) {
        return new ForecastJob(id, symbol, JobStatus.QUEUED, List.of(), Optional.empty(), now, Optional.empty(), 1);
    }

    /** The job from its beginning again. */
    public ForecastJob queuedAgain(Instant now) {
        return next(JobStatus.QUEUED, List.of(), Optional.empty(), now, Optional.empty());
    }

    /** The job at that moment: one that has taken too long has failed. */
    public ForecastJob seenAt(Instant now) {
        return isUnfinished() && !now.isBefore(requestedAt.plus(PATIENCE))
                ? new ForecastJob(
                        id,
                        symbol,
                        JobStatus.FAILED,
                        steps,
                        Optional.of(TOOK_TOO_LONG),
                        requestedAt,
                        Optional.empty(),
                        version)
                : this;
    }

    public boolean isUnfinished() {
        return status == JobStatus.QUEUED || status == JobStatus.RUNNING;
    }

    public boolean hasFailed() {
        return status == JobStatus.FAILED;
    }

    public boolean hasSucceededSince(Instant moment) {
        return status == JobStatus.SUCCEEDED && steps.get(steps.size() - 1).at().isAfter(moment);
    }

    /** Whether a worker may lease it: no worker has it, or its lease has expired. */
    public boolean isTakeable(Instant now) {
        return seenAt(now).isUnfinished()
                && leasedUntil.map(until -> !now.isBefore(until)).orElse(true);
    }

    public ForecastJob taken(Instant now) {
        return next(JobStatus.RUNNING, List.of(), Optional.empty(), requestedAt, Optional.of(now.plus(LEASE)));
    }

    /** Back in the queue, for another attempt. */
    public ForecastJob released() {
        return next(JobStatus.QUEUED, List.of(), Optional.empty(), requestedAt, Optional.empty());
    }

    public ForecastJob did(Step step, Instant at) {
        List<JobStep> more =
                Stream.concat(steps.stream(), Stream.of(new JobStep(step, at))).toList();
        return next(status, more, reason, requestedAt, leasedUntil);
    }

    public ForecastJob succeeded() {
        return next(JobStatus.SUCCEEDED, steps, Optional.empty(), requestedAt, Optional.empty());
    }

    /** The job that did not reach the queue. */
    public ForecastJob notQueued() {
        return failed("The request could not be queued. Please ask again.");
    }

    public ForecastJob failed(String because) {
        return next(JobStatus.FAILED, steps, Optional.of(because), requestedAt, Optional.empty());
    }

    private ForecastJob next(
            JobStatus nextStatus,
            List<JobStep> nextSteps,
            Optional<String> nextReason,
            Instant nextRequestedAt,
            Optional<Instant> nextLease) {
        return new ForecastJob(id, symbol, nextStatus, nextSteps, nextReason, nextRequestedAt, nextLease, version + 1);
    }
}
