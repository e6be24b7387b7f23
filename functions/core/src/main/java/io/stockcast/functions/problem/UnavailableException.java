package io.stockcast.functions.problem;

import org.jspecify.annotations.Nullable;

/** What was asked for is unavailable right now; the cause is for the log only. */
public class UnavailableException extends ProblemException {

    public UnavailableException(String publicMessage) {
        this(publicMessage, null);
    }

    public UnavailableException(String publicMessage, @Nullable Throwable cause) {
        super(503, publicMessage, cause);
    }
}
