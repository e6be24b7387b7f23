package io.stockcast.functions.collecting;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import java.util.function.Function;

/** The scheduled function {@code quote-collector}. */
public final class QuoteCollectorFunction implements Function<ScheduledEvent, CollectReport> {

    private final QuoteCollector collector;

    public QuoteCollectorFunction(QuoteCollector collector) {
        this.collector = collector;
    }

    @Override
    public CollectReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId()).whileLogged(collector::collect);
    }
}
