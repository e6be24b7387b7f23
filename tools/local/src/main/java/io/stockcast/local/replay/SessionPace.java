package io.stockcast.local.replay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How fast the quotes of a session come: spread over a time, until somebody wants to go on. */
final class SessionPace {

    private final Duration whole;
    private final CountDownLatch hurried = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** A pace at which they take so long; zero is as fast as they can come. */
    SessionPace(Duration whole) {
        this.whole = whole;
    }

    boolean isSpread() {
        return !whole.isZero();
    }

    /** Waits for one of so many equal parts of the time, or not at all once it was hurried. */
    void awaitPart(int parts) {
        await(hurried, whole.dividedBy(parts).toMillis());
    }

    /** Lets the rest come at once. */
    void hurry() {
        hurried.countDown();
    }

    /** Says that the step is done, which this is the pace of. */
    void end() {
        ended.countDown();
    }

    /** Waits until the step is done. */
    void awaitEnd() {
        await(ended, Long.MAX_VALUE);
    }

    private static void await(CountDownLatch latch, long millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
