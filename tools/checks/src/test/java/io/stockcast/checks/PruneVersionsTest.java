package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs prune-versions with a command aws that has versions, and writes down which are deleted. */
class PruneVersionsTest {

    private static final String AWS = """
            #!/bin/sh
            case $2 in
              get-alias) echo LIVE ;;
              list-versions-by-function) printf '%s' 'VERSIONS' | tr ' ' '\\t' ;;
              delete-function) echo "$4 $6" >> "$(dirname "$0")/deleted" ;;
            esac
            """;

    @TempDir
    private Path folder;

    @Test
    void versions_shouldBeDeletedButForTheFiveNewest() throws Exception {
        assertThat(deleted("12", "$LATEST 3 4 8 9 10 11 12")).containsExactly("one 3", "one 4");
    }

    @Test
    void liveVersion_shouldStayHoweverOld() throws Exception {
        assertThat(deleted("3", "$LATEST 3 4 8 9 10 11 12")).containsExactly("one 4");
    }

    @Test
    void fewVersions_shouldAllStay() throws Exception {
        assertThat(deleted("2", "$LATEST 1 2")).isEmpty();
    }

    @Test
    void noFunction_shouldBeAskedFor() throws Exception {
        assertThat(new OwnCommands(folder).run(Path.of("prune-versions"))).isEqualTo(2);
    }

    private List<String> deleted(String live, String versions) throws IOException, InterruptedException {
        OwnCommands commands = new OwnCommands(folder);
        commands.add("aws", AWS.replace("LIVE", live).replace("VERSIONS", versions));
        assertThat(commands.run(Path.of("prune-versions"), "one")).isZero();
        Path deleted = folder.resolve("deleted");
        return Files.exists(deleted) ? Files.readAllLines(deleted) : List.of();
    }
}
