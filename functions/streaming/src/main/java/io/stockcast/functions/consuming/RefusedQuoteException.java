package io.stockcast.functions.consuming;

import java.util.Objects;

/** A quote that no exchange could have made; the message says why. */
final class RefusedQuoteException extends RuntimeException {

    RefusedQuoteException(String why) {
        super(why);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
