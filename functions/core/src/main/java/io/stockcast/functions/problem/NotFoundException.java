package io.stockcast.functions.problem;

/** What was asked for is not there. */
public class NotFoundException extends ProblemException {

    public NotFoundException(String publicMessage) {
        super(404, publicMessage);
    }
}
