package io.stockcast.marketdata.folder;

import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UnusableMarketDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of a folder, looked through again after a while; what has been read of an unchanged file is kept. */
final class FolderFiles {

    /** New sessions are to be seen within a minute, with time left to forecast them. */
    static final Duration FRESH_FOR = Duration.ofSeconds(15);

    private final Path folder;
    private final boolean mayBeMissing;
    private final Clock clock;
    private final Consumer<String> notices;
    private final HistoryFileReader reader;
    private final Set<String> reported = new HashSet<>();
    private SortedMap<TickerSymbol, ServedFile> files = Collections.emptySortedMap();
    private Instant stale;

    /**
     * Looks through a folder.
     *
     * @param mayBeMissing whether it has no files then, instead of being unusable
     */
    FolderFiles(Path folder, boolean mayBeMissing, Clock clock, Consumer<String> notices) {
        this.folder = folder;
        this.mayBeMissing = mayBeMissing;
        this.clock = clock;
        this.notices = notices;
        this.reader = new HistoryFileReader(clock, repair -> notices.accept("Repaired " + repair));
        this.files = look();
        this.stale = clock.instant().plus(FRESH_FOR);
    }

    /** The files by symbol, as they were at most {@link #FRESH_FOR} ago. */
    synchronized SortedMap<TickerSymbol, ServedFile> now() {
        if (!clock.instant().isBefore(stale)) {
            lookAgain();
            stale = clock.instant().plus(FRESH_FOR);
        }
        return files;
    }

    private void lookAgain() {
        try {
            files = look();
        } catch (UnusableMarketDataException e) {
            reportOnce(e.getMessage() + " Its earlier prices are still served.");
        }
    }

    private SortedMap<TickerSymbol, ServedFile> look() {
        TreeMap<TickerSymbol, ServedFile> found = new TreeMap<>();
        if (mayBeMissing && !Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> csv = paths.filter(HistoryFile::isCsv).sorted().toList();
            csv.forEach(path -> add(path, found));
            return Collections.unmodifiableSortedMap(found);
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableMarketDataException("The market data folder " + folder + " cannot be read.", e);
        }
    }

    private void add(Path path, TreeMap<TickerSymbol, ServedFile> found) {
        Optional<HistoryFile> file = HistoryFile.of(path);
        if (file.isEmpty()) {
            reportOnce("Refused " + path + ": its name is not a ticker symbol");
            return;
        }
        TickerSymbol symbol = file.get().symbol();
        if (found.putIfAbsent(symbol, served(file.get())) != null) {
            reportOnce("Refused " + path + ": another file has the symbol " + symbol);
        }
    }

    private ServedFile served(HistoryFile file) {
        FileStamp stamp = FileStamp.of(file.path());
        ServedFile known = files.get(file.symbol());
        return known != null && known.stamp().equals(stamp) ? known : new ServedFile(stamp, file, reader, notices);
    }

    private void reportOnce(String notice) {
        if (reported.add(notice)) {
            notices.accept(notice);
        }
    }
}
