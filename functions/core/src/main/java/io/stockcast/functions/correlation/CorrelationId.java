package io.stockcast.functions.correlation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Names one request across functions and threads, so that its log lines can be found. */
public record CorrelationId(String value) {

    /** What it is called in log lines and among the attributes of messages. */
    public static final String NAME = "correlationId";

    /** Base64 and UUIDs; nothing that could end a log line or a header. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/=_-]{1,128}");

    public CorrelationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a correlation id");
        }
    }

    /** The first of these texts that has the form of an id, or a new id where none has. */
    public static CorrelationId firstOf(@Nullable String... candidates) {
        return Stream.of(candidates)
                .filter(candidate ->
                        candidate != null && FORM.matcher(candidate).matches())
                .findFirst()
                .map(CorrelationId::new)
                .orElseGet(() -> new CorrelationId(UUID.randomUUID().toString()));
    }

    /** The id that the log lines of this thread carry. */
    public static Optional<CorrelationId> current() {
        return Optional.ofNullable(MDC.get(NAME)).map(CorrelationId::new);
    }

    /** The same work, whose log lines carry the id of this thread on whatever thread it is done. */
    public static <T> Supplier<T> carried(Supplier<T> work) {
        return current().<Supplier<T>>map(id -> () -> id.whileLogged(work)).orElse(work);
    }

    /** Does some work, with this id in every log line of it; afterwards the thread has the id that it had before. */
    public <T> T whileLogged(Supplier<T> work) {
        return new LoggedField(NAME, value).whileLogged(work);
    }

    @Override
    public String toString() {
        return value;
    }
}
