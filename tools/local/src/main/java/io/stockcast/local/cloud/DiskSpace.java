package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the disk has room for what Stockcast writes. */
final class DiskSpace {

    /** What the forecasts, histories and models of a first start take, and some more. */
    private static final long NEEDED = 32L << 20;

    private DiskSpace() {}

    /** Refuses to start on a disk that is full, or nearly so. */
    static void require(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < NEEDED) {
            throw new StartException("The disk of the state folder %s is full: %,d MB are free, and %,d are needed."
                    .formatted(folder, free >> 20, NEEDED >> 20));
        }
    }
}
