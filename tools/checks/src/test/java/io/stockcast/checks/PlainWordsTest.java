package io.stockcast.checks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of code and documentation are those of the field, and the names of classes say what they are. */
class PlainWordsTest {

    private static final Path ROOT = Path.of("../..");

    private static final Pattern QUAINT = Pattern.compile(
            Stream.of(
                            "anew",
                            "mend(s|ed|ing)?",
                            "takes? along|taken along",
                            "tells? nothing",
                            "in other hands",
                            "overtaken",
                            "(cannot|could not) be had",
                            "(is|are) not there",
                            "just now",
                            "left alone",
                            "dead letters",
                            "held against",
                            "(strained|restless)",
                            "drawn towards?",
                            "stands? beside",
                            "closes? ?alone",
                            "done without",
                            "of one's own")
                    .collect(joining("|", "\\b(", ")\\b")),
            Pattern.CASE_INSENSITIVE);

    /** A line break within a comment, with the mark that the next line begins with. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*(\\*|//|#)?\\s*");

    /** What may stand in a file all the same, and why. */
    private static final Map<String, String> ALLOWED =
            Map.of("ModelCardWriter.java", "closes alone"); // the shipped model card has this text

    private static final Pattern VAGUE_NAME = Pattern.compile(".*(Test|Parts|Manager|Helper|Utils?|Impl)\\.java");

    @Test
    void textsOfCodeAndDocumentation_shouldUseTheWordsOfTheField() {
        List<Path> texts = texts();

        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.stream().flatMap(PlainWordsTest::quaintWords)).isEmpty();
    }

    @Test
    void namesOfMainClasses_shouldSayWhatTheyAre() {
        assertThat(texts().stream().map(PlainWordsTest::name).filter(VAGUE_NAME.asMatchPredicate()))
                .isEmpty();
    }

    private static Stream<String> quaintWords(Path text) {
        String words = LINE_BREAK.matcher(read(text)).replaceAll(" ");
        return QUAINT.matcher(words)
                .results()
                .map(found -> found.group().toLowerCase())
                .filter(found -> !found.equals(ALLOWED.get(name(text))))
                .map(found -> ROOT.relativize(text) + ": " + found);
    }

    private static List<Path> texts() {
        return Stream.of("model", "auth", "functions", "tools", "terraform", "docs", "README.md", "DEVELOPMENT.md")
                .flatMap(folder -> files(ROOT.resolve(folder)))
                .filter(PlainWordsTest::isText)
                .toList();
    }

    private static boolean isText(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("/src/main/")
                || path.endsWith(".md")
                || path.endsWith(".tf")
                || path.endsWith(".mustache")
                || path.endsWith("pom.xml")
                || path.endsWith("openapi.yaml")
                || path.endsWith("functions.yaml");
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> !file.toString().contains("/node_modules/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
