package io.stockcast.checks;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block of a file that describes the deployment.
 *
 * @param header what stands before its brace, such as {@code resource "aws_sqs_queue" "dead_letters"}
 * @param body what stands between its braces, without the indentation
 */
record TerraformBlock(String header, String body) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^([^\\s#}=][^\\n=]*) \\{\\n(.*?)^}");

    // A value goes on in the lines that are indented or close it.
    private static final Pattern ARGUMENT = Pattern.compile("(?m)^(\\w+)\\s+= (.*(?:\\n[ \\])}].*|\\n(?=\\n| ))*)");

    /** The blocks of every file of a folder. */
    static List<TerraformBlock> ofFolder(String folder) {
        try (Stream<Path> files = Files.list(Terraform.file(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tf"))
                    .sorted()
                    .flatMap(name -> ofFile(folder + "/" + name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of a file. */
    static List<TerraformBlock> ofFile(String file) {
        return in(Terraform.text(file)).toList();
    }

    /** A resource of a file. */
    static TerraformBlock resource(String file, String type, String name) {
        return only(ofFile(file).stream(), "resource \"" + type + "\" \"" + name + "\"");
    }

    /** A statement of the policies of a file. */
    static TerraformBlock statement(String file, String sid) {
        return ofFile(file).stream()
                .filter(block -> block.is("data \"aws_iam_policy_document\""))
                .flatMap(TerraformBlock::blocks)
                .filter(statement -> sid.equals(statement.arguments().get("sid")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no statement " + sid));
    }

    /** The only block of that header within this one. */
    TerraformBlock block(String inner) {
        return only(blocks(), inner);
    }

    /** The blocks within this one. */
    Stream<TerraformBlock> blocks() {
        return in(body);
    }

    /** What this block says of itself, without what the blocks within it say. */
    Map<String, String> arguments() {
        Matcher arguments = ARGUMENT.matcher(BLOCK.matcher(body).replaceAll(""));
        return arguments.results().collect(toMap(each -> each.group(1), each -> value(each.group(2))));
    }

    /** Whether it is of a kind, such as {@code variable}, or {@code resource} and a type. */
    boolean is(String kind) {
        return header.startsWith(kind + " ");
    }

    private static Stream<TerraformBlock> in(String text) {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new TerraformBlock(block.group(1), block.group(2).replaceAll("(?m)^ {2}", "")));
    }

    private static TerraformBlock only(Stream<TerraformBlock> blocks, String header) {
        List<TerraformBlock> found =
                blocks.filter(block -> block.header().equals(header)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " blocks are " + header);
        }
        return found.get(0);
    }

    private static String value(String written) {
        return written.strip().replaceAll("^\"([^\"]*)\"$", "$1");
    }

    @Override
    public String toString() {
        return header;
    }
}
