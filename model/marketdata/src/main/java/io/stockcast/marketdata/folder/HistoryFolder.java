package io.stockcast.marketdata.folder;

import io.stockcast.domain.history.InvalidHistoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The price files in a folder. */
public final class HistoryFolder {

    private HistoryFolder() {}

    /** The CSV files in a folder, plain or gzipped, by name; a folder without any is refused. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidHistoryException(folder + ": is not a folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(HistoryFile::isCsv).sorted().toList();
            if (files.isEmpty()) {
                throw new InvalidHistoryException(folder + ": holds no .csv or .csv.gz file");
            }
            return files;
        } catch (IOException e) {
            throw new InvalidHistoryException(folder + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
