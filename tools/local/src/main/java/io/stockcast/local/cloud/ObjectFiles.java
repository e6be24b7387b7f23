package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of stored objects, whose names all end in their type. */
final class ObjectFiles {

    private static final Pattern NAME = Pattern.compile(".+\\.(json|gz|onnx)");

    private ObjectFiles() {}

    /** Refuses to start where a folder has the name of an object, which could be neither read nor written again. */
    static void requireNoFolders(Path objects) throws IOException {
        Optional<Path> folder = firstFolder(objects);
        if (folder.isPresent()) {
            throw new StartException(
                    folder.get() + " is a folder in place of a file: move it away, and the file is made again.");
        }
    }

    private static Optional<Path> firstFolder(Path objects) throws IOException {
        try (Stream<Path> paths = Files.walk(objects)) {
            return paths.filter(
                            path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(Files::isDirectory)
                    .sorted()
                    .findFirst();
        }
    }
}
