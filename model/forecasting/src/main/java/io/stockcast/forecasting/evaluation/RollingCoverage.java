package io.stockcast.forecasting.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The coverage of instruments pooled, over a window that rolls on session by session.
 *
 * @param windows one entry a session from the first full window on; empty where the span is shorter
 */
public record RollingCoverage(List<Window> windows) {

    public RollingCoverage {
        windows = List.copyOf(windows);
    }

    /** The share of outcomes inside, over the window that ends on a session. */
    public record Window(LocalDate to, double coverage) {}

    /** Rolls over the outcomes of one list an instrument; a session is a date on which any had an outcome. */
    public static RollingCoverage of(List<List<PlacedOutcome>> instruments, CentralInterval interval, int sessions) {
        TreeMap<LocalDate, int[]> byDate = new TreeMap<>();
        for (List<PlacedOutcome> outcomes : instruments) {
            for (PlacedOutcome outcome : outcomes) {
                int[] insideAndAll = byDate.computeIfAbsent(outcome.date(), date -> new int[2]);
                insideAndAll[0] += outcome.isInside(interval) ? 1 : 0;
                insideAndAll[1]++;
            }
        }
        List<LocalDate> dates = List.copyOf(byDate.keySet());
        List<int[]> counts = List.copyOf(byDate.values());
        List<Window> windows = new ArrayList<>();
        int inside = 0;
        int all = 0;
        for (int t = 0; t < dates.size(); t++) {
            inside += counts.get(t)[0];
            all += counts.get(t)[1];
            if (t >= sessions) {
                inside -= counts.get(t - sessions)[0];
                all -= counts.get(t - sessions)[1];
            }
            if (t >= sessions - 1) {
                windows.add(new Window(dates.get(t), inside / (double) all));
            }
        }
        return new RollingCoverage(windows);
    }

    /** The window of the lowest coverage, the first of them where there are several. */
    public Optional<Window> worst() {
        return windows.stream().min(Comparator.comparingDouble(Window::coverage));
    }

    /** The middle coverage, the lower of the two where they are even in number; {@code NaN} of none. */
    public double median() {
        double[] sorted =
                windows.stream().mapToDouble(Window::coverage).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }

    /** The most sessions in a row whose window stayed below {@code coverage}. */
    public int longestBelow(double coverage) {
        int longest = 0;
        int run = 0;
        for (Window window : windows) {
            run = window.coverage() < coverage ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
