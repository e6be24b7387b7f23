package io.stockcast.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String ANN = "ann@example.org";

    private Instant now = Instant.parse("2026-11-22T18:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void firstFiveAttempts_shouldBeFree() {
        assertThat(admitted(5)).isEqualTo(5);
        assertThat(throttle.admits(ANN)).isFalse();
    }

    @Test
    void eachFurtherAttempt_shouldDoubleTheWait() {
        admitted(5);
        for (int seconds : new int[] {1, 2, 4, 8, 16}) {
            now = now.plusSeconds(seconds).minusMillis(1);
            assertThat(throttle.admits(ANN)).isFalse();
            now = now.plusMillis(1);
            assertThat(throttle.admits(ANN)).isTrue();
        }
    }

    @Test
    void wait_shouldNeverBeLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.admits(ANN)).isTrue();
            now = now.plus(Duration.ofMinutes(15));
        }
    }

    @Test
    void success_shouldBeginAgain() {
        admitted(4);
        throttle.succeeded(ANN);

        assertThat(admitted(5)).isEqualTo(5);
    }

    @Test
    void oneAddress_shouldNotSlowDownAnother() {
        admitted(6);

        assertThat(throttle.admits("bob@example.org")).isTrue();
    }

    private long admitted(int attempts) {
        return java.util.stream.IntStream.range(0, attempts)
                .filter(attempt -> throttle.admits(ANN))
                .count();
    }
}
