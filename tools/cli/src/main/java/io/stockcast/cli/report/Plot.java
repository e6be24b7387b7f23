package io.stockcast.cli.report;

import java.util.Locale;

/**
 * A plot that stretches with the page: marks in an SVG without proportions of its own, labels in HTML around it,
 * which so keep their size.
 */
final class Plot {

    private static final double SIZE = 1000;

    private final Scale x;
    private final Scale y;
    private final Element marks;
    private final Element xLabels = labels("x");
    private final Element yLabels = labels("y");

    /** An empty plot; the description is for people who cannot see it. */
    Plot(Scale x, Scale y, String description) {
        this.x = x;
        this.y = y;
        marks = Element.of("svg")
                .with("viewBox", "0 0 1000 1000")
                .with("preserveAspectRatio", "none")
                .with("role", "img")
                .with("aria-label", description);
    }

    Plot xTick(double value, String label) {
        xLabels.add(Element.of("span", label).with("style", "left:" + percent(x.at(value))));
        return this;
    }

    Plot yTick(double value, String label) {
        yLabels.add(Element.of("span", label).with("style", "bottom:" + percent(y.at(value))));
        return level("gridline", value);
    }

    /** A level line. */
    Plot level(String style, double value) {
        return line(style, new double[] {x.from(), x.to()}, new double[] {value, value});
    }

    Plot line(String style, double[] xs, double[] ys) {
        StringBuilder path = new StringBuilder("M");
        for (int i = 0; i < xs.length; i++) {
            path.append(point(xs[i], ys[i]));
        }
        return path(style, path.toString());
    }

    /** The area between two lines. */
    Plot band(String style, double[] xs, double[] lows, double[] highs) {
        StringBuilder path = new StringBuilder("M");
        for (int i = 0; i < xs.length; i++) {
            path.append(point(xs[i], lows[i]));
        }
        for (int i = xs.length - 1; i >= 0; i--) {
            path.append(point(xs[i], highs[i]));
        }
        return path(style, path.append('Z').toString());
    }

    /** A round dot: a line of no length with round ends, which no stretching makes oval. */
    Plot dot(String style, double atX, double atY) {
        return path(style, "M" + point(atX, atY) + "h0");
    }

    Element element() {
        return Element.of("div", yLabels, marks, xLabels).with("class", "plot");
    }

    private Plot path(String style, String path) {
        marks.add(Element.of("path").with("class", style).with("d", path));
        return this;
    }

    private String point(double atX, double atY) {
        return String.format(Locale.ROOT, "%.1f %.1f ", SIZE * x.at(atX), SIZE * (1 - y.at(atY)));
    }

    private static Element labels(String axis) {
        return Element.of("div").with("class", axis).with("aria-hidden", "true");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
