package io.stockcast.local.cloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that a storage which was killed was writing. S3Proxy writes an object to a file of its own, named after it
 * with a random UUID at the end, and renames that when it is whole; our own objects all end in their type.
 */
final class LeftOvers {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOvers.class);
    private static final Pattern NAME =
            Pattern.compile(".+\\.(json|gz|onnx)-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private LeftOvers() {}

    /** Deletes them from a folder of buckets that nobody is writing to. */
    static void sweep(Path objects) throws IOException {
        for (Path file : in(objects)) {
            Files.delete(file);
            LOG.info("Deleted {}, which was never written to its end", objects.relativize(file));
        }
    }

    private static List<Path> in(Path objects) throws IOException {
        try (Stream<Path> files = Files.walk(objects)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
