package io.stockcast.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.auth.KeysUnreachableException;
import io.stockcast.auth.NotSignedInException;
import io.stockcast.auth.SignIn;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInWarmUpTest {

    private final AtomicInteger asked = new AtomicInteger();

    /** Verifies no token before the keys have been fetched so many times in vain. */
    private SignIn fetchingInVain(int times) {
        return authorization -> {
            if (asked.incrementAndGet() <= times) {
                throw new KeysUnreachableException(new IllegalStateException("timed out"));
            }
            throw new NotSignedInException("signed by nobody");
        };
    }

    @Test
    void keysThatComeInTime_shouldBeFetchedOnce() {
        SignInWarmUp.fetchKeys(fetchingInVain(0), "Bearer token");

        assertThat(asked).hasValue(1);
    }

    @Test
    void keysThatTakeTooLong_shouldBeFetchedAgain() {
        SignInWarmUp.fetchKeys(fetchingInVain(2), "Bearer token");

        assertThat(asked).hasValue(3);
    }

    @Test
    void keysThatDoNotCome_shouldStopNothing() {
        SignInWarmUp.fetchKeys(fetchingInVain(100), "Bearer token");

        assertThat(asked).hasValue(3);
    }
}
