package io.stockcast.local.cloud;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Waits until the disk has what was written, so that it is still there after a crash or a loss of power. */
final class Durable {

    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name", "").startsWith("Windows");

    private Durable() {}

    /** Forces a file that was made or renamed, and the folder that names it. */
    static void force(Path file) throws IOException {
        forceOne(file, StandardOpenOption.WRITE);
        forceFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    /** Forces a folder whose entries have changed. */
    static void forceFolder(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED && Files.isDirectory(folder)) {
            forceOne(folder, StandardOpenOption.READ);
        }
    }

    private static void forceOne(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
