package io.stockcast.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that describe the deployment. */
final class Terraform {

    private static final Path FOLDER = Path.of("..", "..", "terraform");

    private Terraform() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a YAML file says. */
    static <T> T yaml(String name) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text(name));
    }

    /** What a YAML file says of each of its names. */
    static Map<String, Map<String, Object>> table(String name) {
        return yaml(name);
    }

    /** The value of the only argument of that name in a file, without its quotation marks. */
    static String argument(String file, String name) {
        Matcher argument = Pattern.compile("(?m)^\\s*" + Pattern.quote(name) + "\\s*=\\s*\"?(.*?)\"?$")
                .matcher(text(file));
        if (!argument.find()) {
            throw new AssertionError(file + " has no argument " + name);
        }
        String value = argument.group(1);
        if (argument.find()) {
            throw new AssertionError(file + " has the argument " + name + " more than once");
        }
        return value;
    }
}
