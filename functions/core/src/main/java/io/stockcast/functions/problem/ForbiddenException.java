package io.stockcast.functions.problem;

/** The person is signed in, but not allowed to do this. */
public class ForbiddenException extends ProblemException {

    public ForbiddenException(String publicMessage) {
        super(403, publicMessage);
    }
}
