package io.stockcast.local.stream;

import java.util.concurrent.CountDownLatch;

/** Starts the stream, prints the id of its process and goes on until it is killed. */
final class StreamStarter {

    private StreamStarter() {}

    public static void main(String[] arguments) throws InterruptedException {
        TestStream started = TestStream.ready();
        System.out.println(started.stream().process().orElseThrow().pid());
        new CountDownLatch(1).await();
    }
}
