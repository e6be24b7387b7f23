package io.stockcast.functions.composition;

import java.util.ArrayList;
import java.util.List;
import org.crac.Context;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Uses each client of AWS once before Lambda takes a snapshot of the function (SnapStart), so that what a first call
 * takes is behind those who are restored from it.
 */
public final class SnapshotPriming implements Resource {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotPriming.class);

    private final List<Runnable> calls = new ArrayList<>();

    /** Adds a call that changes nothing and that the function's role allows. */
    public void add(Runnable call) {
        calls.add(call);
    }

    // A function that is not primed is slow once; one that fails here cannot be deployed.
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        for (Runnable call : calls) {
            try {
                call.run();
            } catch (RuntimeException e) {
                LOG.warn("A client is not primed", e);
            }
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // The clients notice by themselves what is no longer valid.
    }
}
