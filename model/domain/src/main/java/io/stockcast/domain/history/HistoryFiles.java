package io.stockcast.domain.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The histories in a folder. */
public final class HistoryFiles {

    private HistoryFiles() {}

    /** The CSV files in a folder, plain or gzipped, by name; a folder without any is refused. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidHistoryException(folder + ": is not a folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.csv(\\.gz)?"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InvalidHistoryException(folder + ": holds no .csv or .csv.gz file");
            }
            return files;
        } catch (IOException e) {
            throw new InvalidHistoryException(folder + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
