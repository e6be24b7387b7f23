package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs fetch-histories with a command aws that answers from a folder. */
class FetchHistoriesTest {

    private static final String AWS = """
            #!/bin/sh
            folder=$(dirname "$0")
            case "$*" in
                "s3api list-objects-v2 --bucket BUCKET --prefix forecasts/ --delimiter / "*) cat "$folder/prefixes" ;;
                "s3 cp --only-show-errors s3://BUCKET/"*) cp "$folder/bucket/${4#s3://BUCKET/}" "$5" ;;
                *) exit 9 ;;
            esac
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void bucket() throws IOException {
        new OwnCommands(folder).add("aws", AWS);
        put(
                "forecasts/AAPL/latest.json",
                "{\"asOf\": \"2025-06-30\", \"inputs\": [{\"sha256\": \"a1\"}, {\"sha256\": \"c3\"}]}");
        put("forecasts/BRK.B/latest.json", "{\"inputSha256\": \"b2\"}");
        put("histories/a1.csv.gz", "of AAPL");
        put("histories/a0.csv.gz", "an older one of AAPL");
        put("histories/b2.csv.gz", "of BRK.B");
    }

    @Test
    void instruments_shouldComeWithTheHistoryOfTheirNewestForecast() throws Exception {
        Files.writeString(folder.resolve("prefixes"), "forecasts/AAPL/\nforecasts/BRK.B/\n");

        assertThat(run("BUCKET", histories().toString())).isZero();

        assertThat(histories().resolve("AAPL.csv.gz")).hasContent("of AAPL");
        assertThat(histories().resolve("BRK.B.csv.gz")).hasContent("of BRK.B");
        assertThat(histories()).isDirectoryNotContaining("glob:**a0*");
        assertThat(folder.resolve("output")).hasContent("2 histories");
    }

    @Test
    void bucketWithoutForecasts_shouldBeOneClearLine() throws Exception {
        Files.writeString(folder.resolve("prefixes"), "None\n");

        assertThat(run("BUCKET", histories().toString())).isEqualTo(1);
        assertThat(folder.resolve("output")).hasContent("The bucket BUCKET holds no forecast");
    }

    @Test
    void historyThatIsMissing_shouldEndIt() throws Exception {
        Files.writeString(folder.resolve("prefixes"), "forecasts/AAPL/\n");
        Files.delete(folder.resolve("bucket/histories/a1.csv.gz"));

        assertThat(run("BUCKET", histories().toString())).isEqualTo(1);
    }

    @Test
    void missingArgument_shouldBeAskedFor() throws Exception {
        assertThat(run("BUCKET")).isEqualTo(2);
    }

    private Path histories() {
        return folder.resolve("histories");
    }

    private void put(String key, String content) throws IOException {
        Path object = folder.resolve("bucket").resolve(key);
        Files.createDirectories(object.getParent());
        Files.writeString(object, content);
    }

    private int run(String... arguments) throws Exception {
        return new OwnCommands(folder).run(Path.of("fetch-histories"), arguments);
    }
}
