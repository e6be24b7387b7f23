package io.stockcast.local.cloud;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the database. DynamoDB Local does not say what is wrong with it, so that is looked for in the header, whose
 * form is told in <a href="https://www.sqlite.org/fileformat.html">Database File Format</a>.
 */
record DatabaseFile(Path path) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGES = 28;
    private static final int LARGEST_PAGE = 65536;
    private static final int MILLIS_TO_WAIT = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    /** The one of that folder. */
    static DatabaseFile in(Path folder) {
        return new DatabaseFile(folder.resolve("shared-local-instance.db"));
    }

    /** Refuses to start with a file that is no database or has lost its end. */
    void requireWhole() throws IOException {
        if (Files.exists(path) && (!Files.isRegularFile(path) || !isWhole())) {
            throw damaged(null);
        }
    }

    /**
     * Lets SQLite write changes into a log first, which forces one write to the disk for each, and without it three or
     * four. The file remembers that. Where it is not possible right now, all is as it was, only slower.
     */
    void writeAhead() {
        SQLiteConnection connection = new SQLiteConnection(path.toFile());
        try {
            connection.open(false).setBusyTimeout(MILLIS_TO_WAIT).exec("PRAGMA journal_mode = WAL");
        } catch (SQLiteException e) {
            LOG.warn("{} is still written with a journal", path, e);
        } finally {
            connection.dispose();
        }
    }

    StartException damaged(@Nullable Throwable cause) {
        return new StartException(
                path + " is damaged: restore it, or delete it, and watchlists and requests begin empty.", cause);
    }

    private boolean isWhole() throws IOException {
        ByteBuffer header = header();
        if (header.remaining() < HEADER_LENGTH || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return false;
        }
        int size = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
        long pages = Integer.toUnsignedLong(header.getInt(PAGES));
        return isUnfinished() || Files.size(path) >= pages * (size == 1 ? LARGEST_PAGE : size);
    }

    /** What a process that was killed was writing is undone, or done, when the file is opened. */
    private boolean isUnfinished() {
        return Stream.of("-journal", "-wal")
                .anyMatch(end -> Files.exists(path.resolveSibling(path.getFileName() + end)));
    }

    private ByteBuffer header() throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return ByteBuffer.wrap(file.readNBytes(HEADER_LENGTH));
        }
    }
}
