package io.stockcast.functions.refresh;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import java.util.function.Function;

/** The scheduled function {@code index-refresh}; the event's detail may name one exchange or one index. */
public final class RefreshFunction implements Function<ScheduledEvent, RefreshReport> {

    private final RefreshService service;

    public RefreshFunction(RefreshService service) {
        this.service = service;
    }

    @Override
    public RefreshReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId())
                .whileLogged(() -> service.refresh(RefreshScope.of(event.getDetail())));
    }
}
