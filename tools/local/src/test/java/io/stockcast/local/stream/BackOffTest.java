package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void waits_shouldGrowUpToAMinute() {
        assertThat(Stream.generate(backOff::next).limit(9).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void waitAfterItRan_shouldBeShortAgain() {
        Stream.generate(backOff::next).limit(5).forEach(wait -> {});

        backOff.reset();

        assertThat(backOff.next()).isEqualTo(Duration.ofSeconds(1));
    }
}
