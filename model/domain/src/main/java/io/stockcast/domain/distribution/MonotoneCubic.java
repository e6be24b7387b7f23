package io.stockcast.domain.distribution;

/**
 * The piecewise cubic Hermite interpolation of ascending points that ascends between them.
 *
 * <p>The slope at an inner point is the weighted harmonic mean of the secants on both sides (Fritsch and Butland, 1984),
 * which meets the condition of Fritsch and Carlson (1980) for a monotone cubic; that at an end is the three-point
 * formula, limited to three times the secant (Moler, Numerical Computing with MATLAB, 2004, section 3.4).
 */
final class MonotoneCubic {

    private final double[] x;
    private final double[] y;
    private final double[] slopes;

    /** Interpolates at least three points, strictly ascending in both coordinates. */
    MonotoneCubic(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.slopes = slopes();
    }

    /** The value at a place within the points. */
    double value(double at) {
        int k = piece(at);
        double width = x[k + 1] - x[k];
        double t = (at - x[k]) / width;
        double s = 1 - t;
        return s * s * ((1 + 2 * t) * y[k] + t * width * slopes[k])
                + t * t * ((3 - 2 * t) * y[k + 1] - s * width * slopes[k + 1]);
    }

    /** The slope at a place within the points. */
    double slope(double at) {
        int k = piece(at);
        double t = (at - x[k]) / (x[k + 1] - x[k]);
        double s = 1 - t;
        return 6 * t * s * secant(k) + s * (1 - 3 * t) * slopes[k] + t * (3 * t - 2) * slopes[k + 1];
    }

    private int piece(double at) {
        int k = 0;
        while (k < x.length - 2 && at > x[k + 1]) {
            k++;
        }
        return k;
    }

    private double secant(int k) {
        return (y[k + 1] - y[k]) / (x[k + 1] - x[k]);
    }

    private double[] slopes() {
        int last = x.length - 1;
        double[] all = new double[x.length];
        for (int k = 1; k < last; k++) {
            double before = x[k] - x[k - 1];
            double after = x[k + 1] - x[k];
            double weight = 2 * after + before;
            double other = after + 2 * before;
            all[k] = (weight + other) / (weight / secant(k - 1) + other / secant(k));
        }
        all[0] = end(x[1] - x[0], x[2] - x[1], secant(0), secant(1));
        all[last] = end(x[last] - x[last - 1], x[last - 1] - x[last - 2], secant(last - 1), secant(last - 2));
        return all;
    }

    private static double end(double width, double next, double secant, double nextSecant) {
        double slope = ((2 * width + next) * secant - width * nextSecant) / (width + next);
        return Math.max(0, Math.min(slope, 3 * secant));
    }
}
