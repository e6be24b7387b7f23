package io.stockcast.functions.storage;

import java.util.Objects;

/** An object that should be in the bucket and is unavailable; the message names its key. */
public class StorageException extends RuntimeException {

    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
