package io.stockcast.marketdata.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What changes when a file does. */
public record FileStamp(Path path, FileTime modified, long size) {

    /** The stamp of a file as it is now. */
    public static FileStamp of(Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileStamp(path, file.lastModifiedTime(), file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
