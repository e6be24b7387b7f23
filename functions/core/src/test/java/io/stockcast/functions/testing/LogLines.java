package io.stockcast.functions.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.stockcast.functions.correlation.CorrelationId;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What our own classes log from its start on. */
public final class LogLines implements AutoCloseable {

    private final Logger ours = (Logger) LoggerFactory.getLogger("io.stockcast");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public LogLines() {
        lines.start();
        ours.addAppender(lines);
    }

    public List<ILoggingEvent> all() {
        return List.copyOf(lines.list);
    }

    /** The correlation id of every line, null where one has none. */
    public List<String> correlationIds() {
        return all().stream()
                .map(line -> line.getMDCPropertyMap().get(CorrelationId.NAME))
                .toList();
    }

    @Override
    public void close() {
        ours.detachAppender(lines);
    }
}
