package io.stockcast.local.cloud;

import io.stockcast.marketdata.folder.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something whenever the files of folders have changed and stay as they are until the next look. The functions
 * look at their folders as often, so that by then they see the same.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final int SECONDS_BETWEEN_LOOKS = 15;

    private final List<Path> folders;
    private final Runnable action;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private Set<FileStamp> handled;
    private Set<FileStamp> seen;

    FolderWatch(List<Path> folders, Runnable action) {
        this.folders = List.copyOf(folders);
        this.action = action;
        this.handled = files();
        this.seen = handled;
    }

    /** Starts to look at folders. */
    public static FolderWatch start(List<Path> folders, Runnable action) {
        FolderWatch watch = new FolderWatch(folders, action);
        watch.thread.scheduleWithFixedDelay(
                watch::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return watch;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    void look() {
        try {
            Set<FileStamp> now = files();
            if (now.equals(seen) && !now.equals(handled)) {
                handled = now;
                action.run();
            }
            seen = now;
        } catch (RuntimeException e) {
            LOG.warn("The market data folders cannot be followed right now", e);
        }
    }

    private Set<FileStamp> files() {
        return folders.stream().flatMap(FolderWatch::files).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<FileStamp> files(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.flatMap(FolderWatch::stamp).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a file that went after the folder was listed there is none. */
    private static Stream<FileStamp> stamp(Path file) {
        try {
            return Stream.of(FileStamp.of(file));
        } catch (UncheckedIOException e) {
            return Stream.empty();
        }
    }
}
