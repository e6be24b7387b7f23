package io.stockcast.functions.tables.testing;

import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jobs in memory, with every version that they had. */
public final class InMemoryJobs implements JobStore {

    private final Map<JobId, List<ForecastJob>> versions = new HashMap<>();

    @Override
    public synchronized Optional<ForecastJob> find(JobId id) {
        return versions(id).stream().reduce((earlier, later) -> later);
    }

    @Override
    public synchronized boolean write(ForecastJob next) {
        if (find(next.id()).map(ForecastJob::version).orElse(0L) != next.version() - 1) {
            return false;
        }
        versions.computeIfAbsent(next.id(), id -> new ArrayList<>()).add(next);
        return true;
    }

    /** The job as it was at each time, the oldest first. */
    public synchronized List<ForecastJob> versions(JobId id) {
        return List.copyOf(versions.getOrDefault(id, List.of()));
    }
}
