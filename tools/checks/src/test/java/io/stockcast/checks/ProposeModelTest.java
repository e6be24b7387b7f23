package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs propose-model in a clone of a repository, with a command gh that writes down what it is asked. */
class ProposeModelTest {

    private static final String GH = """
            #!/bin/sh
            echo "$*" >> "$(dirname "$0")/asked"
            case $1 in pr) cat > "$(dirname "$0")/body" ;; esac
            """;

    @TempDir
    private Path folder;

    private Path clone;

    @BeforeEach
    void repository() throws Exception {
        new OwnCommands(folder).add("gh", GH);
        clone = Files.createDirectory(folder.resolve("clone"));
        run("git", "init", "--quiet", "--bare", "--initial-branch=main", "../origin");
        run("git", "init", "--quiet", "--initial-branch=main");
        run("git", "remote", "add", "origin", "../origin");
        write("2020-12-31", "old");
        run("git", "add", ".");
        run("git", "-c", "user.name=a", "-c", "user.email=b", "commit", "--quiet", "--message=Begin");
        run("git", "push", "--quiet", "origin", "main");
        write("2021-12-31", "lstm-new");
        Files.writeString(clone.resolve("judgement.txt"), "Replaced old by lstm-new");
    }

    @Test
    void newModel_shouldBeProposedOnABranchOfItsOwn() throws Exception {
        String main = run("git", "rev-parse", "origin/main");

        propose();

        assertThat(Files.readAllLines(folder.resolve("asked")))
                .containsExactly(
                        "auth setup-git",
                        "pr create --base main --head refresh-model/lstm-new --title Add the vintage lstm-new"
                                + " --body-file -");
        assertThat(folder.resolve("body")).content().contains("Replaced old by lstm-new");
        assertThat(run("git", "ls-remote", "origin", "main")).startsWith(main.trim());
        assertThat(run("git", "diff", "--name-only", "origin/main", "origin/refresh-model/lstm-new"))
                .isEqualTo("model/2021-12-31/model-card.json\nmodel/vintages.txt\n");
    }

    @Test
    void modelThatIsProposedAlready_shouldNotBeProposedAgain() throws Exception {
        propose();
        run("git", "switch", "--quiet", "main");
        write("2021-12-31", "lstm-new");

        assertThat(propose()).contains("lstm-new is proposed already");

        assertThat(Files.readAllLines(folder.resolve("asked")))
                .filteredOn(asked -> asked.startsWith("pr"))
                .hasSize(1);
    }

    private void write(String end, String version) throws IOException {
        Path vintage = Files.createDirectories(clone.resolve("model").resolve(end));
        Files.writeString(vintage.resolve("model-card.json"), "{\"modelVersion\": \"" + version + "\"}");
        Files.writeString(clone.resolve("model/vintages.txt"), "2019-12-31\n" + end + "\n");
    }

    private String propose() throws Exception {
        return run("bash", Path.of("propose-model").toAbsolutePath().toString(), "model", "judgement.txt");
    }

    private String run(String... command) throws Exception {
        ProcessBuilder builder =
                new OwnCommands(folder).goBefore(new ProcessBuilder(List.of(command)).directory(clone.toFile()));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(output).isZero();
        return output;
    }
}
