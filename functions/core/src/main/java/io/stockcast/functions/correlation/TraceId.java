package io.stockcast.functions.correlation;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the X-Ray trace of an invocation, so that log lines lead from a correlation id to the trace. */
public record TraceId(String value) {

    /** What it is called in log lines. */
    public static final String NAME = "xrayTraceId";

    /** Where Lambda's runtime states the trace of the current invocation. */
    public static final String HEADER_PROPERTY = "com.amazonaws.xray.traceHeader";

    private static final Pattern ROOT = Pattern.compile("(?:^|;)Root=([0-9a-f-]{1,64})(?:;|$)");

    /** The trace that a tracing header names, such as {@code Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1}. */
    public static Optional<TraceId> ofHeader(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(ROOT::matcher)
                .filter(Matcher::find)
                .map(root -> new TraceId(root.group(1)));
    }

    /** Does some work, with this id in every log line of it; afterwards the thread has the id that it had before. */
    public <T> T whileLogged(Supplier<T> work) {
        return new LoggedField(NAME, value).whileLogged(work);
    }
}
