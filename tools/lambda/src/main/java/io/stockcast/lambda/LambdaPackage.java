package io.stockcast.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a package holds.
 *
 * @param folder where it is unpacked, as in Lambda's {@code /var/task}
 * @param libraries in the order in which Lambda's Java runtimes put them on the class path
 */
public record LambdaPackage(Path folder, List<Path> libraries) {

    /** Unpacks a package. */
    public static LambdaPackage unpack(Path zip, Path folder) {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entries, entry, folder);
            }
            return new LambdaPackage(folder, libraries(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one more library. */
    public LambdaPackage with(Path library) {
        return new LambdaPackage(
                folder, Stream.concat(libraries.stream(), Stream.of(library)).toList());
    }

    private static List<Path> libraries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
            return files.sorted().toList();
        }
    }

    private static void write(ZipInputStream entries, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IOException("the package has an entry outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(entries, file);
        }
    }
}
