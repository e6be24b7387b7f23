package io.stockcast.functions.problem;

import java.util.Map;

/** A request that fails; the message is public and is shown to the visitor unchanged. */
public abstract class ProblemException extends RuntimeException {

    private final int status;

    protected ProblemException(int status, String publicMessage, Throwable cause) {
        super(publicMessage, cause);
        this.status = status;
    }

    /** What the answer's headers say about it. */
    public Map<String, String> headers() {
        return Map.of();
    }

    /** The HTTP status that stands for it. */
    public int status() {
        return status;
    }
}
