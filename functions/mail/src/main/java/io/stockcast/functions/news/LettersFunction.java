package io.stockcast.functions.news;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.metrics.Metrics;
import java.util.function.Function;

/** The scheduled function {@code letters}. */
public final class LettersFunction implements Function<ScheduledEvent, LettersReport> {

    private final Letters letters;
    private final Metrics metrics;

    public LettersFunction(Letters letters, Metrics metrics) {
        this.letters = letters;
        this.metrics = metrics;
    }

    @Override
    public LettersReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId()).whileLogged(this::sent);
    }

    private LettersReport sent() {
        LettersReport report = letters.run();
        metrics.lettersSent(report.sent(), report.failed());
        return report;
    }
}
