package io.stockcast.checks;

import io.stockcast.lambda.LambdaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A package as it was built.
 *
 * @param unpacked as Lambda unpacks it
 * @param entries what it holds
 * @param libraries what each library in it holds
 */
record BuiltPackage(
        String group, LambdaPackage unpacked, List<ZipEntry> entries, Map<String, List<ZipEntry>> libraries) {

    private static final Map<String, BuiltPackage> READ = new ConcurrentHashMap<>();

    static List<BuiltPackage> all() {
        return DeployedFunction.all().stream()
                .map(DeployedFunction::group)
                .distinct()
                .map(BuiltPackage::named)
                .toList();
    }

    static BuiltPackage named(String group) {
        return READ.computeIfAbsent(group, BuiltPackage::read);
    }

    /** Where it is, for Terraform too. */
    static Path file(String group) {
        return Path.of("..", "..", "target", group + ".zip");
    }

    /** The names of all files in all of its libraries. */
    Stream<String> contents() {
        return libraries.values().stream().flatMap(List::stream).map(ZipEntry::getName);
    }

    private static BuiltPackage read(String group) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), group).toAbsolutePath();
            LambdaPackage unpacked = LambdaPackage.unpack(file(group), folder);
            Map<String, List<ZipEntry>> libraries = new TreeMap<>();
            unpacked.libraries().forEach(jar -> libraries.put(jar.getFileName().toString(), entries(jar)));
            return new BuiltPackage(group, unpacked, entries(file(group)), libraries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ZipEntry> entries(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().<ZipEntry>map(entry -> entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return group;
    }
}
