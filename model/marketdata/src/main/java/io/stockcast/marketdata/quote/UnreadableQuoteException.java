package io.stockcast.marketdata.quote;

import java.util.Objects;

/** Bytes that are no quote. The message says why, and has no cause: that would quote the bytes. */
public final class UnreadableQuoteException extends RuntimeException {

    UnreadableQuoteException(String problem) {
        super("not a quote: " + problem);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
