package io.stockcast.local.identity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.authentication.LockedException;

/** Lets attempts to sign in wait, so few at once that the others still have threads. */
final class WaitingRoom {

    private static final int SEATS = 20;

    private final Semaphore seats = new Semaphore(SEATS);

    /** Waits, or throws {@link LockedException} where too many are waiting. */
    void await(Duration time) {
        if (time.isZero()) {
            return;
        }
        if (!seats.tryAcquire()) {
            throw new LockedException("too many attempts");
        }
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockedException("the server stops", e);
        } finally {
            seats.release();
        }
    }
}
