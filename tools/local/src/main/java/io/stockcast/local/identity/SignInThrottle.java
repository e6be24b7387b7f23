package io.stockcast.local.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * Makes guessing passwords slow: after five attempts for one account from one address, each further one waits, and
 * longer each time, up to a few seconds. Nobody is locked out, or whoever guesses could keep an account's owner from
 * signing in.
 */
final class SignInThrottle {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);
    private static final int DOUBLINGS = 4;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final Cache<Guesser, Integer> attempts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();

    /** Who tries to sign in: the address that they do it from, and the account's e-mail address. */
    record Guesser(String address, String email) {}

    /** How long an attempt has to wait; it counts as failed until it has succeeded, so that many at once do too. */
    Duration waitOf(Guesser guesser) {
        int count = attempts.asMap().merge(guesser, 1, Integer::sum);
        if (count <= FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - FREE_ATTEMPTS - 1, DOUBLINGS);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    void succeeded(Guesser guesser) {
        attempts.invalidate(guesser);
    }
}
