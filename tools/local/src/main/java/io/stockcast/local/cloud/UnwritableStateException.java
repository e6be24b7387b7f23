package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file of the state folder cannot be written, most likely because the disk is full; it is as it was before. */
public final class UnwritableStateException extends StartException {

    private static final long serialVersionUID = 1L;

    UnwritableStateException(Path file, IOException cause) {
        super(file + " cannot be written (" + reason(cause) + ").", cause);
    }

    private static String reason(IOException failure) {
        return failure instanceof FileSystemException e && e.getReason() != null
                ? e.getReason()
                : String.valueOf(failure.getMessage());
    }
}
