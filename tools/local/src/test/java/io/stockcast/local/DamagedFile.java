package io.stockcast.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A file of a state folder, to be damaged. */
record DamagedFile(Path path) {

    /** What happens to files. */
    enum Damage {
        HALF("cut in half"),
        EMPTY("emptied"),
        GARBAGE("filled with garbage"),
        ZEROS("filled with zeros"),
        FOLDER("replaced by a folder");

        private final String words;

        Damage(String words) {
            this.words = words;
        }

        /** All but the folder. */
        static Damage[] ofContent() {
            return new Damage[] {HALF, EMPTY, GARBAGE, ZEROS};
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** The first file of a state folder whose path contains that name. */
    static DamagedFile in(Path state, String name) throws IOException {
        try (Stream<Path> files = Files.walk(state)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> state.relativize(file).toString().contains(name))
                    .sorted()
                    .findFirst()
                    .map(DamagedFile::new)
                    .orElseThrow();
        }
    }

    /** Copies a state folder, with what its storage notes on files. */
    static Path copy(Path state, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        List<Path> paths;
        try (Stream<Path> all = Files.walk(state)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            Files.copy(path, target.resolve(state.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return target;
    }

    void damage(Damage damage) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        switch (damage) {
            case HALF -> Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
            case EMPTY -> Files.write(path, new byte[0]);
            case GARBAGE -> Files.write(path, garbage(bytes.length));
            case ZEROS -> Files.write(path, new byte[bytes.length]);
            case FOLDER -> {
                Files.delete(path);
                Files.createDirectory(path);
            }
        }
    }

    private static byte[] garbage(int length) {
        byte[] garbage = new byte[length];
        new Random(7).nextBytes(garbage);
        return garbage;
    }
}
