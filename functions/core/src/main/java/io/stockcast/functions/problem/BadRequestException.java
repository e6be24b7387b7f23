package io.stockcast.functions.problem;

/** What was asked is malformed. */
public class BadRequestException extends ProblemException {

    public BadRequestException(String publicMessage) {
        super(400, publicMessage);
    }
}
