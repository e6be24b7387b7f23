package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs publish-site in a copy of the repository's folders, with a command aws that writes down what it is asked. */
class PublishSiteTest {

    private static final String AWS = """
            #!/bin/sh
            echo "$*" >> "$(dirname "$0")/asked"
            case $2 in create-invalidation) echo INVALIDATION ;; esac
            """;

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(folder.resolve("tools/checks"));
        Files.createDirectories(folder.resolve("frontend/dist/assets"));
        script = Files.copy(Path.of("publish-site"), folder.resolve("tools/checks/publish-site"));
        new OwnCommands(folder).add("aws", AWS);
    }

    @Test
    void site_shouldComeAssetsFirstAndLoseNothingBeforeTheEnd() throws Exception {
        Files.writeString(folder.resolve("frontend/dist/index.html"), "<html>");

        assertThat(run("BUCKET", "DISTRIBUTION")).isZero();

        List<String> asked = Files.readAllLines(folder.resolve("asked"));
        assertThat(asked).hasSize(6);
        assertThat(asked.get(0))
                .contains("/assets s3://BUCKET/assets")
                .endsWith("--cache-control public, max-age=31536000, immutable");
        assertThat(asked.get(2))
                .contains("s3 cp", " s3://BUCKET/manifest.webmanifest ")
                .endsWith("--content-type application/manifest+json");
        assertThat(List.of(asked.get(1), asked.get(3)))
                .allSatisfy(sync -> assertThat(sync)
                        .contains("s3 sync", " s3://BUCKET ", "--cache-control no-cache")
                        .contains("--exclude assets/*", "--exclude config.json", "--exclude manifest.webmanifest"));
        assertThat(asked.subList(0, 3)).noneMatch(sync -> sync.contains("--delete"));
        assertThat(asked.get(3)).endsWith("--delete");
        assertThat(asked.get(4)).contains("create-invalidation --distribution-id DISTRIBUTION --paths /*");
        assertThat(asked.get(5)).contains("wait invalidation-completed", "--id INVALIDATION");
    }

    @Test
    void siteThatIsNotBuilt_shouldReplaceNothing() throws Exception {
        assertThat(run("BUCKET", "DISTRIBUTION")).isEqualTo(1);
        assertThat(folder.resolve("asked")).doesNotExist();
    }

    @Test
    void missingArgument_shouldBeAskedFor() throws Exception {
        assertThat(run("BUCKET")).isEqualTo(2);
    }

    private int run(String... arguments) throws Exception {
        return new OwnCommands(folder).run(script, arguments);
    }
}
