package io.stockcast.functions.watchlist;

import io.stockcast.functions.problem.ProblemException;

/** The request conflicts with the state of the list. */
public class ConflictException extends ProblemException {

    ConflictException(String publicMessage) {
        super(409, publicMessage);
    }
}
