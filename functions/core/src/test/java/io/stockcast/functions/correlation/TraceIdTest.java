package io.stockcast.functions.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceIdTest {

    @ParameterizedTest
    @CsvSource({
        "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1",
        "Self=1-1-1;Root=1-5759e988-bd862e3fe1be46a994272793",
    })
    void header_shouldTellTheTrace(String header) {
        assertThat(TraceId.ofHeader(header)).contains(new TraceId("1-5759e988-bd862e3fe1be46a994272793"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Root=", "Parent=53995c3f42cd8ad8", "Root=1-a\nRoot=1-b"})
    void anythingElse_shouldTellNone(String header) {
        assertThat(TraceId.ofHeader(header)).isEmpty();
    }

    @Test
    void logLines_shouldCarryItWhileTheWorkIsDone() {
        assertThat(new TraceId("1-a").whileLogged(() -> MDC.get(TraceId.NAME))).isEqualTo("1-a");
        assertThat(MDC.get(TraceId.NAME)).isNull();
    }

    @Test
    void innerTrace_shouldGiveWayToTheOuterOneAfterItsWork() {
        TraceId inner = new TraceId("1-b");

        String afterwards = new TraceId("1-a").whileLogged(() -> {
            assertThat(inner.whileLogged(() -> MDC.get(TraceId.NAME))).isEqualTo("1-b");
            return MDC.get(TraceId.NAME);
        });

        assertThat(afterwards).isEqualTo("1-a");
    }
}
