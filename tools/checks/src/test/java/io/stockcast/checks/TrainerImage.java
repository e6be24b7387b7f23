package io.stockcast.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the trainer's Dockerfile says. */
final class TrainerImage {

    private static final Path MODULE = Path.of("..", "..", "model", "training");

    /** The folder that its paths are relative to. */
    static final Path CONTEXT = MODULE.resolve("target");

    private TrainerImage() {}

    /** What follows each instruction of that name. */
    static List<String> instructions(String name) {
        return Pattern.compile("(?m)^" + name + " (.*)$")
                .matcher(text())
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** The words of an instruction in the form of a JSON array. */
    static List<String> words(String name) {
        String array = instructions(name).get(0);
        Matcher words = Pattern.compile("\"([^\"]*)\"").matcher(array);
        return words.results().map(word -> word.group(1)).toList();
    }

    private static String text() {
        try {
            return Files.readString(MODULE.resolve("Dockerfile"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
