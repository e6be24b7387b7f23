package io.stockcast.functions.rebuild;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.publishing.EventScope;
import java.util.function.Function;

/** The scheduled function {@code record-rebuild}; the event's detail may list some of the instruments. */
public final class RebuildFunction implements Function<ScheduledEvent, RebuildReport> {

    private final RebuildService service;
    private final Metrics metrics;

    public RebuildFunction(RebuildService service, Metrics metrics) {
        this.service = service;
        this.metrics = metrics;
    }

    @Override
    public RebuildReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId()).whileLogged(() -> rebuilt(EventScope.of(event.getDetail())));
    }

    private RebuildReport rebuilt(EventScope scope) {
        RebuildReport report = service.rebuild(scope);
        metrics.recordsRebuilt(report.failures());
        return report;
    }
}
