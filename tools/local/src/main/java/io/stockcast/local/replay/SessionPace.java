package io.stockcast.local.replay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How fast the quotes of a session come: spread over a time, until somebody wants to go on. */
final class SessionPace {

    private final Duration whole;
    private final CountDownLatch hurried = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** A pace at which they take so long; zero is for those who do not wait for them. */
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

    /** Says that nobody waits for the rest. */
    void hurry() {
        hurried.countDown();
    }

    boolean isHurried() {
        return hurried.getCount() == 0;
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
