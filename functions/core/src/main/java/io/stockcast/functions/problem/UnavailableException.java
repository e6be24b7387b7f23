package io.stockcast.functions.problem;

/** What was asked for is unavailable right now; the cause is for the log only. */
public class UnavailableException extends ProblemException {

    public UnavailableException(String publicMessage, Throwable cause) {
        super(503, publicMessage, cause);
    }
}
