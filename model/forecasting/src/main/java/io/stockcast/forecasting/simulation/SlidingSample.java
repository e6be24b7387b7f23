package io.stockcast.forecasting.simulation;

import java.util.Arrays;

/** The last so many values of a stream, kept sorted, with their quantiles. */
final class SlidingSample {

    private final double[] arrivals;
    private final double[] sorted;
    private int size;
    private int oldest;

    SlidingSample(int capacity, double[] values) {
        arrivals = Arrays.copyOf(values, capacity);
        size = values.length;
        sorted = arrivals.clone();
        Arrays.sort(sorted, 0, size);
    }

    void add(double value) {
        if (size < arrivals.length) {
            arrivals[size] = value;
            insert(value, size++);
        } else {
            int gap = position(arrivals[oldest], size);
            System.arraycopy(sorted, gap + 1, sorted, gap, size - 1 - gap);
            insert(value, size - 1);
            arrivals[oldest] = value;
            oldest = (oldest + 1) % size;
        }
    }

    /** The sample quantile by linear interpolation of order statistics (Hyndman and Fan's type 7). */
    double quantile(double probability) {
        double rank = probability * (size - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, size - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    private void insert(double value, int occupied) {
        int at = position(value, occupied);
        System.arraycopy(sorted, at, sorted, at + 1, occupied - at);
        sorted[at] = value;
    }

    private int position(double value, int occupied) {
        int found = Arrays.binarySearch(sorted, 0, occupied, value);
        return found >= 0 ? found : -found - 1;
    }
}
