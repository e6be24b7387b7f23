package io.stockcast.local.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Bounds how many accounts one address makes, and how often it finds out who has one. */
final class SignUpThrottle {

    private static final int MOST = 100;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Cache<String, int[]> attempts;

    SignUpThrottle() {
        this(Ticker.systemTicker());
    }

    SignUpThrottle(Ticker ticker) {
        attempts = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(SPAN)
                .ticker(ticker)
                .build();
    }

    /** Whether an account may be made from the address now. */
    boolean admits(String address) {
        int[] count = attempts.get(address, first -> new int[1]);
        synchronized (count) {
            return ++count[0] <= MOST;
        }
    }
}
