package io.stockcast.local.cloud;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Fires the scheduled event after which alerts are checked with the forecasts that are new. */
public final class AlertsCheck {

    /** The function that the event goes to. */
    public static final String FUNCTION = "alerts-check";

    private static final Logger LOG = LoggerFactory.getLogger(AlertsCheck.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final LocalFunctions functions;

    public AlertsCheck(LocalFunctions functions) {
        this.functions = functions;
    }

    /** Checks them; what fails is left to the next run, and keeps nothing else from being done. */
    public void run() {
        try {
            functions.invoke(FUNCTION, JSON.writeValueAsBytes(ScheduledEvents.of(FUNCTION, List.of())));
        } catch (RuntimeException e) {
            LOG.warn("Alerts are not checked", e);
        }
    }
}
