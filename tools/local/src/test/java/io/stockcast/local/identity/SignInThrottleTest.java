package io.stockcast.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.identity.SignInThrottle.Guesser;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Guesser ANN = new Guesser("192.0.2.1", "ann@example.org");

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void firstFiveAttempts_shouldNotWait() {
        assertThat(waits(5)).containsOnly(Duration.ZERO);
    }

    @Test
    void eachFurtherAttempt_shouldWaitTwiceAsLongUpToAFewSeconds() {
        waits(5);

        assertThat(waits(7).stream().map(Duration::toMillis))
                .containsExactly(250L, 500L, 1_000L, 2_000L, 4_000L, 4_000L, 4_000L);
    }

    @Test
    void success_shouldBeginAgain() {
        waits(10);
        throttle.succeeded(ANN);

        assertThat(waits(5)).containsOnly(Duration.ZERO);
    }

    @Test
    void guesser_shouldSlowDownNeitherOtherAccountsNorOtherAddresses() {
        waits(10);

        assertThat(throttle.waitOf(new Guesser(ANN.address(), "bob@example.org")))
                .isZero();
        assertThat(throttle.waitOf(new Guesser("192.0.2.2", ANN.email()))).isZero();
    }

    private List<Duration> waits(int attempts) {
        return Stream.generate(() -> throttle.waitOf(ANN)).limit(attempts).toList();
    }
}
