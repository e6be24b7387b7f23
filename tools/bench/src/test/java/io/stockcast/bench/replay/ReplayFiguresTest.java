package io.stockcast.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.bench.local.Spent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayFiguresTest {

    @Test
    void indicesWithABackTest_shouldBeCounted() {
        assertThat(ReplayFigures.forecast("""
                        {"live": {"instruments": [{}]}, "backtest": {"instruments": [{}, {}]}}""")).isEqualTo(2);
    }

    @Test
    void figures_shouldEndWithTheMedianStep() {
        StringWriter out = new StringWriter();

        new ReplayFigures(spent(40_000, 50_000), List.of(spent(1500, 2000), spent(800, 1700), spent(900, 1600)), 10)
                .print(new PrintWriter(out));

        assertThat(out.toString().lines())
                .contains(
                        "A replay of 10 indices, in seconds:",
                        "first start       40.00    50.00",
                        "median step        0.90     1.70",
                        "worst step         1.50     2.00")
                .endsWith("step 0.90 s");
    }

    private static Spent spent(long wall, long cpu) {
        return new Spent(Duration.ofMillis(wall), Duration.ofMillis(cpu));
    }
}
