package io.stockcast.functions.alerts;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.metrics.Metrics;
import java.util.function.Function;

/** The scheduled function {@code alerts-check}. */
public final class AlertsCheckFunction implements Function<ScheduledEvent, CheckReport> {

    private final AlertsCheck check;
    private final Metrics metrics;

    public AlertsCheckFunction(AlertsCheck check, Metrics metrics) {
        this.check = check;
        this.metrics = metrics;
    }

    @Override
    public CheckReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId()).whileLogged(this::checked);
    }

    private CheckReport checked() {
        CheckReport report = check.run();
        metrics.alertsChecked(report.told(), report.failed());
        return report;
    }
}
