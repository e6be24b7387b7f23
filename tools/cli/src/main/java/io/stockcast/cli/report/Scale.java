package io.stockcast.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A range of values laid along an axis. */
record Scale(double from, double to) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** The range of some values. */
    static Scale over(double... values) {
        double from = Arrays.stream(values).min().orElse(0);
        double to = Arrays.stream(values).max().orElse(1);
        return from < to ? new Scale(from, to) : new Scale(from - 1, to + 1);
    }

    /** Where a value lies, 0 to 1; what is beyond an end lies on it. */
    double at(double value) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }

    /** About {@code count} round values within. */
    List<Double> ticks(int count) {
        double rough = (to - from) / count;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = magnitude
                * Arrays.stream(STEPS)
                        .filter(each -> each * magnitude >= rough)
                        .findFirst()
                        .orElse(10);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + 1e-9 * step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
