package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Requests in memory; two jobs of each person may count, whatever the day. */
final class InMemoryRequests implements RequestStore {

    static final int QUOTA = 2;

    private final JobStore jobs;
    private final Map<String, Set<JobId>> counted = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private int starts;

    InMemoryRequests(JobStore jobs) {
        this.jobs = jobs;
    }

    @Override
    public Start start(ForecastRequest request) {
        Set<JobId> ofPerson = ofPerson(request.userId());
        if (ofPerson.size() >= QUOTA && !ofPerson.contains(request.job().id())) {
            return Start.QUOTA_SPENT;
        }
        if (!jobs.write(request.job())) {
            return Start.LOST_RACE;
        }
        ofPerson.add(request.job().id());
        starts++;
        join(request);
        return Start.STARTED;
    }

    @Override
    public boolean takeBack(ForecastRequest request, ForecastJob failed) {
        return jobs.write(failed)
                && ofPerson(request.userId()).remove(request.job().id());
    }

    @Override
    public Set<JobId> counted(String userId, Instant day) {
        return Set.copyOf(ofPerson(userId));
    }

    @Override
    public void giveBack(String userId, Instant day, Set<JobId> jobIds) {
        ofPerson(userId).removeAll(jobIds);
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
        return starts;
    }

    private Set<JobId> ofPerson(String userId) {
        return counted.computeIfAbsent(userId, id -> new HashSet<>());
    }
}
