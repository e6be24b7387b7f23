package io.stockcast.functions.problem;

/** The request conflicts with what is there. */
public class ConflictException extends ProblemException {

    public ConflictException(String publicMessage) {
        super(409, publicMessage);
    }
}
