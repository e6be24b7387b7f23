package io.stockcast.forecasting.volatility;

/**
 * The normal equations of a least squares fit, solved by Cholesky's factorisation.
 *
 * <p>A single forecast solves a thousand of them, of seven unknowns; a general matrix library takes twice as long.
 */
public final class NormalEquations {

    /** Keeps the equations solvable when a regressor never changes: no pivot becomes zero, whatever the units. */
    private static final double RIDGE = 1e-9;

    private NormalEquations() {}

    /** How many sums a lower triangle of so many rows has. */
    public static int triangle(int rows) {
        return rows * (rows + 1) / 2;
    }

    /**
     * The coefficients of a fit.
     *
     * @param moments sums of products of the regressors with each other: a lower triangle, row by row
     * @param crossMoments sums of products of the regressors with what they explain
     */
    public static double[] solve(double[] moments, double[] crossMoments) {
        int n = crossMoments.length;
        double[] factor = ridged(moments, n);
        for (int i = 0; i < n; i++) {
            eliminate(factor, i, n);
        }
        double[] x = crossMoments.clone();
        for (int i = 0; i < n; i++) {
            x[i] /= factor[at(i, i)];
            for (int j = i + 1; j < n; j++) {
                x[j] -= x[i] * factor[at(j, i)];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] /= factor[at(i, i)];
            for (int j = 0; j < i; j++) {
                x[j] -= x[i] * factor[at(i, j)];
            }
        }
        return x;
    }

    private static double[] ridged(double[] moments, int n) {
        double[] ridged = moments.clone();
        for (int i = 0; i < n; i++) {
            // A regressor that was always zero gets a coefficient of zero.
            ridged[at(i, i)] = ridged[at(i, i)] == 0 ? 1 : ridged[at(i, i)] * (1 + RIDGE);
        }
        return ridged;
    }

    /** Makes a column one of the factor, and takes its products off the columns after it. */
    private static void eliminate(double[] factor, int column, int n) {
        factor[at(column, column)] = Math.sqrt(factor[at(column, column)]);
        double inverse = 1 / factor[at(column, column)];
        for (int i = column + 1; i < n; i++) {
            int row = at(i, 0);
            double multiple = factor[row + column] * inverse;
            factor[row + column] = multiple;
            for (int j = column + 1; j <= i; j++) {
                factor[row + j] -= factor[at(j, column)] * multiple;
            }
        }
    }

    /** Where the sum of a row and of a column up to it is in the triangle. */
    public static int at(int row, int column) {
        return triangle(row) + column;
    }
}
