package io.stockcast.bench.coldstart;

import io.stockcast.local.cloud.LocalFunctions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/**
 * How long a stored forecast takes once everything is loaded, with S3 in the same process.
 *
 * @param p50 in milliseconds
 * @param p99 in milliseconds
 */
record WarmLatency(double p50, double p99) {

    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 3_000;
    private static final double NANOS = 1e6;

    static WarmLatency ofForecast(Map<String, String> environment) {
        LocalFunctions functions = new LocalFunctions(environment, Clock.systemUTC());
        functions.start("forecasts");
        byte[] event = HttpEvent.forecast("FTSE").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < WARM_UP; i++) {
            functions.invoke("forecasts", event);
        }
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            functions.invoke("forecasts", event);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new WarmLatency(nanos[MEASURED / 2] / NANOS, nanos[MEASURED * 99 / 100] / NANOS);
    }
}
