package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What cannot start ends with one clear line and a non-zero exit. */
class StockcastLocalTest {

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();
    private Path site;

    @BeforeEach
    void writeSite() {
        site = RunningCloud.writeSite(folder.resolve("site"));
    }

    @Test
    void unknownFlag_shouldBeNamed() {
        assertThat(run("--prot", "8080")).isEqualTo(2);
        assertThat(line()).contains("--prot");
    }

    @Test
    void portThatIsNoNumber_shouldBeNamed() {
        assertThat(run("--port", "http")).isEqualTo(2);
        assertThat(line()).contains("--port", "http");
    }

    @Test
    void portOutOfRange_shouldBeNamed() {
        assertThat(run("--port", "70000")).isEqualTo(1);
        assertThat(line()).contains("70000");
    }

    @Test
    void busyPort_shouldBeNamed() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--port", String.valueOf(busy.getLocalPort()))).isEqualTo(1);
            assertThat(line()).contains(String.valueOf(busy.getLocalPort()), "--port");
        }
    }

    @Test
    void siteNotBuilt_shouldBeNamed() throws IOException {
        Files.delete(site.resolve("index.html"));

        assertThat(run()).isEqualTo(1);
        assertThat(line()).contains(site.toString(), "not built");
    }

    @Test
    void missingMarket_shouldBeNamed() {
        assertThat(run("--market", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(line()).contains(folder.resolve("none").toString());
    }

    @Test
    void emptyMarket_shouldBeNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("--market", empty.toString())).isEqualTo(1);
        assertThat(line()).contains(empty.toString(), "no CSV files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-30", "17.2.2020", "yesterday"})
    void replayOfNoDay_shouldBeNamed(String day) {
        assertThat(run("--replay", day)).isEqualTo(2);
        assertThat(line()).contains("--replay", day + " is no day such as 2020-02-17");
    }

    @Test
    void replayOfADayWithoutPrices_shouldTellTheDaysThatHaveSome() {
        assertThat(run("--replay", "1999-12-31")).isEqualTo(1);
        assertThat(line()).contains("cannot start on 1999-12-31", "2000-01-03 to 2023-12-29");
    }

    @Test
    void stateThatIsAFile_shouldBeNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run("--state", file.toString())).isEqualTo(1);
        assertThat(line()).contains(file.toString());
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--site", site.toString()));
        if (!List.of(arguments).contains("--state")) {
            all.addAll(List.of("--state", folder.resolve("state").toString()));
        }
        if (!List.of(arguments).contains("--port")) {
            all.addAll(List.of("--port", "0"));
        }
        all.addAll(List.of(arguments));
        CommandLine command = StockcastLocal.commandLine().setErr(new PrintWriter(errors, true));
        return command.execute(all.toArray(String[]::new));
    }

    private String line() {
        assertThat(errors.toString().lines()).hasSize(1);
        return errors.toString();
    }
}
