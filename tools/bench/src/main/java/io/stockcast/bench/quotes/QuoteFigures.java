package io.stockcast.bench.quotes;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What came of a load of quotes.
 *
 * @param quotes how many were put on the stream
 * @param seconds that this took
 * @param lost how many of them are not in the table
 * @param disorder how often the page had a quote after a later one, or the table keeps another than the last as newest
 * @param millis from the stream to the page
 * @param memory lines about the memory of the processes, in the course of time
 */
record QuoteFigures(int quotes, double seconds, int lost, int disorder, List<Double> millis, List<String> memory) {

    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%,d quotes in %.1f s: %,.0f a second%n", quotes, seconds, quotes / seconds);
        out.printf("lost: %d, out of order: %d%n", lost, disorder);
        out.printf(
                Locale.ROOT,
                "put to page, %,d seen: p50 %.0f ms, p99 %.0f ms%n",
                millis.size(),
                quantile(0.5),
                quantile(0.99));
        memory.forEach(out::println);
        out.flush();
    }

    /** Whether every quote is kept, and none came after a later one. */
    boolean areSound() {
        return lost == 0 && disorder == 0;
    }

    /** The value that a share of them do not exceed. */
    double quantile(double level) {
        List<Double> ascending = millis.stream().sorted().toList();
        return ascending.isEmpty() ? Double.NaN : ascending.get((int) Math.ceil(level * ascending.size()) - 1);
    }
}
