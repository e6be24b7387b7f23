package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file of secrets: nobody but its owner reads it, a write that is cut short leaves the old content, and one that is
 * done has reached the disk.
 *
 * @param remedy what to do where it is damaged
 */
public record OwnerOnlyFile(Path path, String remedy) {

    /** Its content; empty where there is no such file. */
    public Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Replaces its content, or throws {@link UnwritableStateException} and leaves it as it was. */
    public void write(String content) {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            OwnerOnly.restrict(draft);
            Files.writeString(draft, content);
            Durable.force(draft);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            Durable.force(path);
        } catch (IOException e) {
            throw new UnwritableStateException(path, e);
        }
    }

    /** What to say where its content is not what it should be. */
    public StartException damaged(Exception cause) {
        return new StartException(path + " is damaged: " + remedy, cause);
    }
}
