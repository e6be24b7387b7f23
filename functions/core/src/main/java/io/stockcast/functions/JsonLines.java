package io.stockcast.functions;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

/** A log of JSON objects, one a line, in one of the forms of Spring Boot. */
final class JsonLines {

    private JsonLines() {}

    /** Logs so from here on. */
    static void begin(String format, Environment environment) {
        LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
        logging.putObject(Environment.class.getName(), environment);
        Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.detachAndStopAllAppenders();
        root.addAppender(console(format, logging));
    }

    private static ConsoleAppender<ILoggingEvent> console(String format, LoggerContext logging) {
        StructuredLogEncoder encoder = new LateEncoder();
        encoder.setContext(logging);
        encoder.setFormat(format);
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(logging);
        console.setEncoder(encoder);
        console.start();
        return console;
    }

    /** Starts with the first line, for most functions begin without one. */
    private static final class LateEncoder extends StructuredLogEncoder {

        @Override
        public synchronized byte[] encode(ILoggingEvent event) {
            if (!isStarted()) {
                start();
            }
            return super.encode(event);
        }
    }
}
