package io.stockcast.local.stream;

/** A queue for what is said about records that were given up. */
@FunctionalInterface
public interface DeadLetterQueue {

    void send(String body);
}
