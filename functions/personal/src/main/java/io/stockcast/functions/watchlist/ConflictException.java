package io.stockcast.functions.watchlist;

import io.stockcast.functions.problem.ProblemException;

/** The list is not as what was asked takes it to be. */
public class ConflictException extends ProblemException {

    ConflictException(String publicMessage) {
        super(409, publicMessage);
    }
}
