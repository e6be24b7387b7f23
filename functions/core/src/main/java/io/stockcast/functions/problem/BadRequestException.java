package io.stockcast.functions.problem;

/** The request is malformed. */
public class BadRequestException extends ProblemException {

    public BadRequestException(String publicMessage) {
        super(400, publicMessage);
    }
}
