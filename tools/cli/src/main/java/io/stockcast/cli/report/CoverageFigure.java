package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.PlacedOutcome;
import io.stockcast.forecasting.evaluation.RollingCoverage;
import io.stockcast.forecasting.evaluation.RollingCoverage.Window;
import java.util.List;

/** The coverage of an interval over time against its promise: the last 250 sessions, and the last 20. */
final class CoverageFigure {

    private static final int YEAR = 250;
    private static final int MONTH = 20;

    private CoverageFigure() {}

    static Element of(List<List<PlacedOutcome>> outcomes, CentralInterval interval) {
        String title = Figures.number("%.0f", 100 * interval.coverage()) + "\u202f% ranges";
        List<Window> month = RollingCoverage.of(outcomes, interval, MONTH).windows();
        List<Window> year = RollingCoverage.of(outcomes, interval, YEAR).windows();
        if (month.isEmpty()) {
            return Element.of("p", title + ": the span is shorter than " + MONTH + " sessions.");
        }
        TimeAxis time =
                new TimeAxis(month.get(0).to(), month.get(month.size() - 1).to());
        double lowest = month.stream().mapToDouble(Window::coverage).min().orElseThrow();
        Scale y = Scale.over(Math.floor(20 * Math.min(lowest, interval.coverage() - 0.05)) / 20, 1);
        Plot plot = new Plot(time.scale(), y, description(title, month));
        time.label(plot);
        y.ticks(5).forEach(tick -> plot.yTick(tick, Figures.number("%.0f", 100 * tick) + "\u202f%"));
        plot.level("promise", interval.coverage());
        draw(plot, "quiet", month);
        draw(plot, "strong", year);
        return Section.figure(
                title,
                plot,
                Section.key("strong", "last 250 sessions"),
                Section.key("quiet", "last 20 sessions"),
                Section.key("promise", "the promise"));
    }

    private static void draw(Plot plot, String style, List<Window> windows) {
        if (!windows.isEmpty()) {
            plot.line(
                    style,
                    windows.stream()
                            .mapToDouble(window -> window.to().toEpochDay())
                            .toArray(),
                    windows.stream().mapToDouble(Window::coverage).toArray());
        }
    }

    private static String description(String title, List<Window> month) {
        RollingCoverage rolling = new RollingCoverage(month);
        return title + " over time, all instruments pooled: of 20 sessions they caught "
                + Figures.share(rolling.median()) + " in the middle and "
                + Figures.share(rolling.worst().orElseThrow().coverage()) + " at worst";
    }
}
