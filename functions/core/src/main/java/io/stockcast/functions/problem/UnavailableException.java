package io.stockcast.functions.problem;

/** What was asked for should be there and cannot be had just now; the cause is for the log alone. */
public class UnavailableException extends ProblemException {

    public UnavailableException(String publicMessage, Throwable cause) {
        super(503, publicMessage, cause);
    }
}
