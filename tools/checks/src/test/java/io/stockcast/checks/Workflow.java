package io.stockcast.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A workflow of GitHub Actions.
 *
 * @param text as it stands in its file
 * @param fields what it says
 */
record Workflow(String name, String text, Map<String, Object> fields) {

    private static final Path FOLDER = Path.of("..", "..", ".github", "workflows");

    static List<Workflow> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> named(file.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Workflow named(String file) {
        try {
            String text = Files.readString(FOLDER.resolve(file));
            return new Workflow(file, text, parsed(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Map<String, Object>> jobs() {
        return field(fields, "jobs");
    }

    Map<String, Object> job(String id) {
        return jobs().get(id);
    }

    /** The steps of a job. */
    static List<Map<String, Object>> steps(Map<String, Object> job) {
        return field(job, "steps");
    }

    @SuppressWarnings("unchecked")
    static <T> T field(Map<String, Object> fields, String name) {
        return (T) fields.get(name);
    }

    // GitHub reads YAML 1.2, in which the key «on» is no boolean.
    private static Map<String, Object> parsed(String text) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new WithoutBooleans())
                .load(text);
    }

    private static final class WithoutBooleans extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
            if (!tag.equals(Tag.BOOL)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
