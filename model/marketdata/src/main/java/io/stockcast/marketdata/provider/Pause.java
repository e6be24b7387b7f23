package io.stockcast.marketdata.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Keeps away from a provider for a while once it has refused further requests. */
final class Pause {

    private final Duration length;
    private final Clock clock;
    private volatile Instant end = Instant.MIN;

    /** A pause of a length that may be zero: then there is none. */
    Pause(Duration length, Clock clock) {
        this.length = length;
        this.clock = clock;
    }

    /** Makes a call, unless the provider is not to be asked now. */
    <T> T unlessOn(Supplier<T> call) {
        Duration left = Duration.between(clock.instant(), end);
        if (left.compareTo(Duration.ZERO) > 0) {
            throw ProviderException.lasting(
                    "refused further requests (429), and is asked again in " + Math.max(1, left.toMinutes()) + " min");
        }
        try {
            return call.get();
        } catch (ProviderException e) {
            if (length.isZero() || !e.refusesFurther()) {
                throw e;
            }
            end = clock.instant().plus(length);
            throw ProviderException.lasting(String.valueOf(e.getMessage()));
        }
    }
}
