package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requests in memory; each person may start two jobs. */
final class InMemoryRequests implements RequestStore {

    static final int QUOTA = 2;

    private final JobStore jobs;
    private final List<String> started = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    InMemoryRequests(JobStore jobs) {
        this.jobs = jobs;
    }

    @Override
    public Start start(ForecastRequest request) {
        if (started.stream().filter(request.userId()::equals).count() >= QUOTA) {
            return Start.QUOTA_SPENT;
        }
        if (!jobs.write(request.job())) {
            return Start.OVERTAKEN;
        }
        started.add(request.userId());
        join(request);
        return Start.STARTED;
    }

    @Override
    public void join(ForecastRequest request) {
        asked.add(request.userId() + request.job().id());
    }

    @Override
    public boolean hasAsked(String userId, JobId id) {
        return asked.contains(userId + id);
    }

    /** How many jobs have been started by anybody. */
    int starts() {
        return started.size();
    }
}
