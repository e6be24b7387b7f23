package io.stockcast.functions.refresh;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.publishing.EventScope;
import java.util.function.Function;

/** The scheduled function {@code index-refresh}; the event's detail may list some of the indices. */
public final class RefreshFunction implements Function<ScheduledEvent, RefreshReport> {

    private final RefreshService service;
    private final Metrics metrics;

    public RefreshFunction(RefreshService service, Metrics metrics) {
        this.service = service;
        this.metrics = metrics;
    }

    @Override
    public RefreshReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId()).whileLogged(() -> refreshed(EventScope.of(event.getDetail())));
    }

    private RefreshReport refreshed(EventScope scope) {
        RefreshReport report = service.refresh(scope);
        metrics.indicesRefreshed(report.failures());
        return report;
    }
}
