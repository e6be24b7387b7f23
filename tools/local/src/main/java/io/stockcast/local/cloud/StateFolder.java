package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The folder that is kept between starts; one process at a time locks it, until it closes the folder or ends. */
public final class StateFolder implements AutoCloseable {

    /**
     * The locks of this process, by the real paths of their folders. A lock ends when the garbage collector takes its
     * channel, so something must refer to it for as long as the process runs. And since a lock is the process's, only
     * this map shows that the same process opens a folder twice.
     */
    private static final Map<Path, FileLock> LOCKS = new HashMap<>();

    private final Path path;
    private final Path realPath;

    private StateFolder(Path path, Path realPath) {
        this.path = path;
        this.realPath = realPath;
    }

    /** Opens the folder, making it where there is none. */
    public static StateFolder open(Path path) {
        try {
            Files.createDirectories(path);
            StateFolder folder = new StateFolder(path, path.toRealPath());
            if (folder.lock()) {
                OwnerOnly.restrictAll(path);
                DiskSpace.require(path);
                return folder;
            }
        } catch (FileAlreadyExistsException e) {
            throw new StartException("The state folder " + path + " is a file.", e);
        } catch (IOException e) {
            throw new StartException("The state folder " + path + " cannot be written (" + e.getMessage() + ").", e);
        }
        throw new StartException(
                "Another Stockcast is using the state folder " + path + ": stop it, or choose another with --state.");
    }

    /** A file or folder within. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder within, made where there is none. */
    Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(path.resolve(name));
        OwnerOnly.restrict(folder);
        return folder;
    }

    @Override
    public void close() {
        synchronized (LOCKS) {
            Optional.ofNullable(LOCKS.remove(realPath)).ifPresent(this::release);
        }
    }

    // Closing any channel of the file would release the lock, so the map is asked before the file is opened.
    private boolean lock() throws IOException {
        synchronized (LOCKS) {
            if (LOCKS.containsKey(realPath)) {
                return false;
            }
            Path file = path.resolve("lock");
            if (Files.isDirectory(file)) {
                throw new StartException(file + " is a folder in place of a file: move it away, and start again.");
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return false;
            }
            LOCKS.put(realPath, lock);
            return true;
        }
    }

    private void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + path + " cannot be released", e);
        }
    }
}
