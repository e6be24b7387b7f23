package io.stockcast.bench.local;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What something took, as time that passed and as time of the processors. */
public record Spent(Duration wall, Duration cpu) {

    /** What was spent since an earlier sum. */
    public Spent since(Spent earlier) {
        return new Spent(wall.minus(earlier.wall), cpu.minus(earlier.cpu));
    }

    /** The median of one of the two, in seconds; of an even number the later of the two in the middle. */
    public static double median(List<Spent> times, Function<Spent, Duration> time) {
        return inOrder(times, time).get(times.size() / 2);
    }

    /** The longest of one of the two, in seconds. */
    public static double worst(List<Spent> times, Function<Spent, Duration> time) {
        return inOrder(times, time).get(times.size() - 1);
    }

    private static List<Double> inOrder(List<Spent> times, Function<Spent, Duration> time) {
        return times.stream()
                .map(time)
                .sorted()
                .map(duration -> duration.toNanos() / 1e9)
                .toList();
    }

    /** A number with two decimals, as the benchmarks print it. */
    public static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
