package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.Pit;
import io.stockcast.forecasting.evaluation.PlacedOutcome;
import java.util.Arrays;
import java.util.List;

/** The histogram of the probability integral transform at one horizon. */
final class PitFigure {

    private static final int BINS = 20;

    private PitFigure() {}

    static Element of(int horizon, List<List<PlacedOutcome>> instruments) {
        List<PlacedOutcome> outcomes =
                instruments.stream().flatMap(List::stream).toList();
        double[] shares = Pit.histogram(outcomes, BINS);
        String distance = Figures.number("%.1f", 100 * Pit.distance(outcomes));
        String title = Words.sessions(horizon) + " ahead";
        Scale y = new Scale(0, Math.max(0.08, Arrays.stream(shares).max().orElseThrow()));
        Plot plot = new Plot(new Scale(0, 1), y, description(title, shares));
        y.ticks(4).forEach(tick -> plot.yTick(tick, Figures.number("%.0f", 100 * tick) + "\u202f%"));
        for (int i = 0; i < BINS; i++) {
            double gap = 0.06 / BINS;
            double[] sides = {i / (double) BINS + gap, (i + 1) / (double) BINS - gap};
            plot.band("bar", sides, new double[2], new double[] {shares[i], shares[i]});
        }
        plot.level("promise", 1.0 / BINS);
        for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            plot.xTick(tick, Figures.number("%.0f", 100 * tick) + "\u202f%");
        }
        return Section.figure(title, plot, "Furthest from uniform: " + distance + " points.");
    }

    private static String description(String title, double[] shares) {
        double low = Arrays.stream(shares).min().orElseThrow();
        double high = Arrays.stream(shares).max().orElseThrow();
        return title + ": each twentieth of the forecast distribution should hold 5\u202f% of outcomes; they hold "
                + Figures.share(low) + " to " + Figures.share(high);
    }
}
