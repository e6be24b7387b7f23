package io.stockcast.functions.problem;

/** What was asked for does not exist. */
public class NotFoundException extends ProblemException {

    public NotFoundException(String publicMessage) {
        super(404, publicMessage);
    }
}
