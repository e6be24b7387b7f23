package io.stockcast.functions.problem;

/** The person is known, and may not do what was asked. */
public class ForbiddenException extends ProblemException {

    public ForbiddenException(String publicMessage) {
        super(403, publicMessage);
    }
}
