package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.volatility.Grain;
import io.stockcast.forecasting.volatility.NormalEquations;

/**
 * Ridge regression of the next return on late signals, through the origin, over a sliding window of pairs.
 *
 * <p>What the first signal brings by the slope of {@link NewsRegression} is taken off before, so that the ridge (Hoerl
 * and Kennard, 1970) draws all slopes towards that one alone. The slopes are then shrunk by {@code 1 - 1/F}, and are 0
 * where F is below 1, which is what chance brings on average (James and Stein, 1961).
 *
 * <p>Products are {@linkplain Grain rounded}, so that the sums are the same whichever pair came first.
 */
final class LateNewsRegression {

    /** As much as so many sessions on which a signal was of its usual size and the return did not follow. */
    private static final double RIDGE = 30;

    /** Sums of products of the signals, a lower triangle row by row. */
    private final double[] moments;

    private final double[] crossMoments;
    private double squares;
    private int pairs;

    LateNewsRegression(int signals) {
        this.moments = new double[NormalEquations.triangle(signals)];
        this.crossMoments = new double[signals];
    }

    void add(double[] signals, double nextReturn) {
        count(signals, nextReturn, 1);
    }

    void remove(double[] signals, double nextReturn) {
        count(signals, nextReturn, -1);
    }

    /** How the next return answers to the signals, beyond a slope of the first. */
    LateAnswer fit(double firstSlope) {
        if (pairs < NewsRegression.FEWEST_PAIRS) {
            return LateAnswer.NONE;
        }
        double[] left = crossMoments.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] -= firstSlope * moments[NormalEquations.at(i, 0)];
        }
        double leftSquares = squares - firstSlope * (crossMoments[0] + left[0]);
        double[] slopes = NormalEquations.solve(ridged(), left);
        double fitted = fittedSquares(slopes);
        double explained = 2 * dot(slopes, left) - fitted;
        double f = explained / slopes.length / ((leftSquares - explained) / (pairs - slopes.length));
        double kept = f > 1 ? 1 - 1 / f : 0;
        return new LateAnswer(
                scaled(slopes, kept), Math.min(NewsRegression.MOST_EXPLAINED, kept * kept * fitted / pairs));
    }

    private double[] ridged() {
        double[] ridged = moments.clone();
        for (int i = 0; i < crossMoments.length; i++) {
            ridged[NormalEquations.at(i, i)] += RIDGE;
        }
        return ridged;
    }

    /** The squares of what the slopes make of the signals, summed over the pairs. */
    private double fittedSquares(double[] slopes) {
        double sum = 0;
        for (int i = 0; i < slopes.length; i++) {
            sum += slopes[i] * slopes[i] * moments[NormalEquations.at(i, i)];
            for (int j = 0; j < i; j++) {
                sum += 2 * slopes[i] * slopes[j] * moments[NormalEquations.at(i, j)];
            }
        }
        return sum;
    }

    private void count(double[] signals, double nextReturn, int sign) {
        pairs += sign;
        squares += sign * Grain.rounded(nextReturn * nextReturn);
        for (int i = 0; i < signals.length; i++) {
            crossMoments[i] += sign * Grain.rounded(signals[i] * nextReturn);
            for (int j = 0; j <= i; j++) {
                moments[NormalEquations.at(i, j)] += sign * Grain.rounded(signals[i] * signals[j]);
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }
}
