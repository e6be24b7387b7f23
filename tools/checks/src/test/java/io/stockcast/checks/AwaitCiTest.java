package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs await-ci with a command gh that knows one run, and a command sleep that takes no time. */
class AwaitCiTest {

    private static final String GH = """
            #!/bin/sh
            echo "$*" >> "$(dirname "$0")/asked"
            case $2 in
              list) [ "$(wc -l < "$(dirname "$0")/asked")" -le "$STARTS_AFTER" ] || echo 42 ;;
              watch) exit 7 ;;
            esac
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void commands() throws IOException {
        new OwnCommands(folder).add("sleep", "#!/bin/sh\n");
    }

    @Test
    void runOfTheCommit_shouldBeWatchedToItsEnd() throws Exception {
        assertThat(run(0)).isEqualTo(7);

        assertThat(Files.readAllLines(folder.resolve("asked")))
                .containsExactly(
                        "run list --workflow ci.yml --event push --commit abc --limit 1 --json databaseId"
                                + " --jq .[].databaseId",
                        "run watch 42 --exit-status --interval 30");
    }

    @Test
    void runThatStartsLater_shouldBeWaitedFor() throws Exception {
        assertThat(run(2)).isEqualTo(7);
        assertThat(Files.readAllLines(folder.resolve("asked"))).hasSize(4);
    }

    @Test
    void commitWithoutARun_shouldNotBeDeployed() throws Exception {
        assertThat(run(1000)).isEqualTo(1);
        assertThat(folder.resolve("output")).content().contains("CI did not start for abc.");
    }

    private int run(int startsAfter) throws Exception {
        OwnCommands commands = new OwnCommands(folder);
        commands.add("gh", GH.replace("$STARTS_AFTER", String.valueOf(startsAfter)));
        return commands.run(Path.of("await-ci"), "abc");
    }
}
