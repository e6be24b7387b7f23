package io.stockcast.local.cloud;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** A function that needs no more of its schedule than to be run. */
public record ScheduledFunction(LocalFunctions functions, String name) {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledFunction.class);
    private static final JsonMapper JSON = new JsonMapper();

    /** Runs it; what fails is left to the next run, and keeps nothing else from being done. */
    public void run() {
        try {
            functions.invoke(name, JSON.writeValueAsBytes(ScheduledEvents.of(name, List.of())));
        } catch (RuntimeException e) {
            LOG.warn("The function {} has failed", name, e);
        }
    }
}
