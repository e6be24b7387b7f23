package io.stockcast.local;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What is printed, which others can wait for. */
final class PrintedText extends ByteArrayOutputStream {

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, length);
        notifyAll();
    }

    /** Waits until a text is printed; says whether it was in time. */
    synchronized boolean holdsWithin(Duration time, String text) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!toString().contains(text)) {
            long milliseconds = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (milliseconds <= 0) {
                return false;
            }
            wait(milliseconds);
        }
        return true;
    }

    @Override
    public synchronized String toString() {
        return toString(StandardCharsets.UTF_8);
    }
}
