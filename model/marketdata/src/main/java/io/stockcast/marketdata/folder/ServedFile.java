package io.stockcast.marketdata.folder;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of the folder as it stood at one time, read once, when it is first asked for. */
final class ServedFile {

    private final FileStamp stamp;
    private final HistoryFile file;
    private final HistoryFileReader reader;
    private final Consumer<String> notices;
    private @Nullable Optional<PriceHistory> history;

    ServedFile(FileStamp stamp, HistoryFile file, HistoryFileReader reader, Consumer<String> notices) {
        this.stamp = stamp;
        this.file = file;
        this.reader = reader;
        this.notices = notices;
    }

    FileStamp stamp() {
        return stamp;
    }

    Instrument instrument() {
        return file.instrument();
    }

    /** The history, or empty where the file is refused. */
    synchronized Optional<PriceHistory> history() {
        if (history == null) {
            history = read();
        }
        return history;
    }

    private Optional<PriceHistory> read() {
        try {
            return Optional.of(reader.read(file.path()));
        } catch (InvalidHistoryException e) {
            notices.accept("Refused " + e.getMessage());
            return Optional.empty();
        }
    }
}
