package io.stockcast.functions.people;

import io.stockcast.functions.problem.ForbiddenException;

/** The person has been erased, and nothing may be written about them any more. */
public final class ErasedException extends ForbiddenException {

    ErasedException() {
        super("This account has been deleted. If it is still there, please delete it once more.");
    }
}
