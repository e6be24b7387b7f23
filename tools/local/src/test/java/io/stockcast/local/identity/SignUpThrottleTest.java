package io.stockcast.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignUpThrottleTest {

    private static final String ADDRESS = "192.0.2.1";

    private Duration now = Duration.ZERO;
    private final SignUpThrottle throttle = new SignUpThrottle(() -> now.toNanos());

    @Test
    void moreThanAHundredAccounts_shouldHaveToWait() {
        assertThat(admitted(150)).isEqualTo(100);
        assertThat(throttle.admits("192.0.2.2")).isTrue();

        now = Duration.ofMinutes(10);
        assertThat(throttle.admits(ADDRESS)).isTrue();
    }

    private long admitted(int attempts) {
        return IntStream.range(0, attempts)
                .filter(attempt -> throttle.admits(ADDRESS))
                .count();
    }
}
