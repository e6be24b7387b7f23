package io.stockcast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchCommandTest {

    @Test
    void everyCase_shouldBeMeasured() {
        StringWriter out = new StringWriter();

        int exitCode = new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(out, true))
                .execute("--market=../local/market", "--iterations=1", "--millis=10", "--forks=0");

        assertThat(exitCode).isZero();
        assertThat(out.toString().lines().filter(line -> line.matches(".* (\\d+\\.\\d\\d +){2}\\d+\\.\\d\\d.*")))
                .hasSize(Case.all().length);
        assertThat(out.toString()).contains("DJL PyTorch").containsPattern("Model file: [\\d,]+ bytes");
    }
}
