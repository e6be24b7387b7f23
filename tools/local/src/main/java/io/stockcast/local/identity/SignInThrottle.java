package io.stockcast.local.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes guessing passwords slow: after five failures for one e-mail address, each further one doubles the wait. */
final class SignInThrottle {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Cache<String, Attempts> attempts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(LONGEST_WAIT)
            .build();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether an attempt may be made now; it counts as failed until it has succeeded, so that many at once do too. */
    boolean admits(String email) {
        Instant now = clock.instant();
        boolean[] admitted = {false};
        attempts.asMap().compute(email, (key, earlier) -> {
            admitted[0] = earlier == null || !now.isBefore(earlier.next());
            return admitted[0] ? Attempts.after(earlier, now) : earlier;
        });
        return admitted[0];
    }

    void succeeded(String email) {
        attempts.invalidate(email);
    }

    private record Attempts(int count, Instant next) {

        static Attempts after(@Nullable Attempts earlier, Instant now) {
            int count = earlier == null ? 1 : earlier.count + 1;
            return new Attempts(count, now.plus(waitAfter(count)));
        }

        private static Duration waitAfter(int count) {
            if (count < FREE_ATTEMPTS) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE_ATTEMPTS, 10));
            return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }
    }
}
