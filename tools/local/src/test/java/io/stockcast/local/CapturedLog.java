package io.stockcast.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.stockcast.functions.correlation.CorrelationId;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that is logged from its start on, by our own classes at the finest level. */
final class CapturedLog implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("io.stockcast");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    CapturedLog() {
        lines.start();
        ours.setLevel(Level.TRACE);
        root.addAppender(lines);
    }

    String text() {
        return List.copyOf(lines.list).stream()
                .map(line -> line.getFormattedMessage() + " " + line.getThrowableProxy())
                .collect(Collectors.joining("\n"));
    }

    /** The correlation ids of the lines of one package. */
    List<String> correlationIdsOf(String name) {
        return List.copyOf(lines.list).stream()
                .filter(line -> line.getLoggerName().startsWith(name))
                .map(line -> line.getMDCPropertyMap().get(CorrelationId.NAME))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        ours.setLevel(null);
    }
}
