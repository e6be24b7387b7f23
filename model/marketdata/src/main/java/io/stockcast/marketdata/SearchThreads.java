package io.stockcast.marketdata;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for searches: as many as are needed at once, up to a bound, beyond which a search is rejected. */
public final class SearchThreads {

    private static final int MOST = 16;
    private static final int IDLE_SECONDS = 30;

    private SearchThreads() {}

    /** An executor that rejects what finds no thread free. */
    public static Executor bounded() {
        return new ThreadPoolExecutor(
                0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), SearchThreads::daemon);
    }

    private static Thread daemon(Runnable search) {
        Thread thread = new Thread(search, "instrument-search");
        thread.setDaemon(true);
        return thread;
    }
}
