package io.stockcast.local.cloud;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Gives files and folders to their owner alone, where the disk knows owners. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Restricts one file or folder; a link stays as it is. */
    static void restrict(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            restrictOnPosix(path, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /** Restricts a folder and all that is in it. */
    static void restrictAll(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.walkFileTree(folder, new Restriction());
        }
    }

    private static void restrictOnPosix(Path path, BasicFileAttributes attributes) throws IOException {
        if (attributes.isDirectory()) {
            Files.setPosixFilePermissions(path, FOLDER);
        } else if (attributes.isRegularFile()) {
            Files.setPosixFilePermissions(path, FILE);
        }
    }

    private static final class Restriction extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            restrictOnPosix(folder, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            restrictOnPosix(file, attributes);
            return FileVisitResult.CONTINUE;
        }
    }
}
