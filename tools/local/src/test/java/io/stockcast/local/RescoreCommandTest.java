package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RescoreCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void lostRecord_shouldBeMadeAgainAsItWas() throws IOException {
        Path market = Files.createDirectory(folder.resolve("market"));
        Files.copy(LocalSettings.sampleMarket().resolve("FTSE.csv"), market.resolve("FTSE.csv"));
        RunningCloud.start(folder.resolve("state"), market).close();
        Path record;
        try (var files = Files.walk(folder.resolve("state"))) {
            record = files.filter(file -> file.endsWith("records/FTSE.json"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] before = Files.readAllBytes(record);
        Files.delete(record);

        assertThat(run("FTSE")).isZero();

        assertThat(record).hasBinaryContent(before);
        assertThat(out.toString().lines()).singleElement().asString().contains("FTSE: 1 of 1 entries scored");
    }

    @Test
    void runningStockcast_shouldBeNamedInALine() {
        StateFolder taken = StateFolder.open(folder.resolve("state"));

        assertThat(run()).isEqualTo(1);

        taken.close();
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .contains("Another Stockcast", folder.resolve("state").toString());
    }

    @Test
    void symbolWithoutALedger_shouldBeNamedInALine() {
        assertThat(run("KO")).isEqualTo(1);
        assertThat(errors.toString().lines()).singleElement().asString().contains("KO");
    }

    @Test
    void malformedSymbol_shouldBeNamedInALine() {
        assertThat(run("../x")).isEqualTo(2);
        assertThat(errors.toString().lines()).singleElement().asString().contains("../x");
    }

    private int run(String... symbol) {
        CommandLine command =
                RescoreCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(errors, true));
        String[] arguments = new String[symbol.length + 2];
        arguments[0] = "--state";
        arguments[1] = folder.resolve("state").toString();
        System.arraycopy(symbol, 0, arguments, 2, symbol.length);
        return command.execute(arguments);
    }
}
