package io.stockcast.local.replay;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The file that keeps how far a replay has come. */
record ReplayedDay(Path file) {

    /** The day that it has come to; empty where it has not been prepared yet. */
    Optional<LocalDate> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(LocalDate.parse(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeException e) {
            throw new StartException(
                    "The file " + file + " does not hold the day of the replay: delete it to start the replay over.",
                    e);
        }
    }

    void write(LocalDate day) {
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), day + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the day of the replay cannot be kept", e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
