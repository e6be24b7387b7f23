package io.stockcast.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFiguresTest {

    @Test
    void figures_shouldTellRateLossOrderAndLatency() {
        StringWriter out = new StringWriter();
        List<Double> millis =
                IntStream.rangeClosed(1, 200).mapToObj(i -> (double) i).toList();

        new QuoteFigures(60_000, 60.0, 0, 0, millis, List.of("memory after 0 quotes: java 300 MB"))
                .print(new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "60,000 quotes in 60.0 s: 1,000 a second",
                        "lost: 0, out of order: 0",
                        "put to page, 200 seen: p50 100 ms, p99 198 ms",
                        "memory after 0 quotes: java 300 MB");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "0, 1, false"})
    void lossOrDisorder_shouldBeAFailure(int lost, int disorder, boolean sound) {
        assertThat(new QuoteFigures(60_000, 60.0, lost, disorder, List.of(), List.of()).areSound())
                .isEqualTo(sound);
    }
}
