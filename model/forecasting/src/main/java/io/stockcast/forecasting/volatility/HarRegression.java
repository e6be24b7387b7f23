package io.stockcast.forecasting.volatility;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Ordinary least squares of the log mean variance over each horizon on the same regressors, over all sessions so
 * far, fitted anew every {@value #REFIT_EVERY} sessions.
 *
 * <p>A row counts for a horizon from the session on which its outcome is known. So the horizons share the moments
 * of the regressors, {@code h} sessions late, and these are summed once. Equations are solved when their
 * coefficients are first asked for, since a single forecast needs few of them; not for several threads at once.
 */
final class HarRegression {

    private static final int REFIT_EVERY = 21;
    private static final int MINIMUM_FIT = 250;

    /** Keeps the equations solvable when a series' variance never changes. */
    private static final double RIDGE = 1e-9;

    private final int first;
    private final double[][] rows;
    private final double[][] moments;
    private final double[][][] crossMoments;
    private final double[][][] coefficients;

    /** Regressions for horizons from 1 to {@code horizons}. */
    HarRegression(Regressors regressors, VarianceAverages variances, int sessions, int horizons) {
        first = variances.firstSession();
        rows = new double[sessions][];
        moments = new double[sessions][];
        crossMoments = new double[sessions / REFIT_EVERY + 1][][];
        coefficients = new double[crossMoments.length][horizons][];
        double[] squares = null;
        double[][] cross = new double[horizons][];
        for (int t = first; t < sessions; t++) {
            rows[t] = regressors.at(t);
            squares = addSquares(squares, rows[t]);
            // A refit looks back as far as its horizons reach.
            if (REFIT_EVERY - t % REFIT_EVERY <= horizons) {
                moments[t] = squares.clone();
            }
            observe(cross, variances, t);
            if (t % REFIT_EVERY == 0) {
                crossMoments[t / REFIT_EVERY] = copy(cross);
            }
        }
    }

    /** Whether enough rows were known at the last refit up to a session. */
    boolean isFitted(int session) {
        return session / REFIT_EVERY * REFIT_EVERY - first >= MINIMUM_FIT;
    }

    /** The log mean variance to come over a horizon, by what was known at the last refit up to a session. */
    double predict(int session, int horizon) {
        double[] fitted = coefficients(session / REFIT_EVERY, horizon);
        double sum = 0;
        for (int i = 0; i < fitted.length; i++) {
            sum += fitted[i] * rows[session][i];
        }
        return sum;
    }

    /** Adds the products of a row's regressors to their sums: a lower triangle, row by row. */
    private static double[] addSquares(double[] sums, double[] x) {
        double[] added = sums == null ? new double[x.length * (x.length + 1) / 2] : sums;
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j <= i; j++) {
                added[at++] += x[i] * x[j];
            }
        }
        return added;
    }

    /** Takes in, for every horizon, the row whose outcome became known with a session. */
    private void observe(double[][] cross, VarianceAverages variances, int session) {
        for (int h = 1; h <= cross.length && session - h >= first; h++) {
            double[] x = rows[session - h];
            double y = Math.log(variances.mean(session, h));
            if (cross[h - 1] == null) {
                cross[h - 1] = new double[x.length];
            }
            for (int i = 0; i < x.length; i++) {
                cross[h - 1][i] += x[i] * y;
            }
        }
    }

    private double[] coefficients(int refit, int horizon) {
        if (coefficients[refit][horizon - 1] == null) {
            coefficients[refit][horizon - 1] =
                    solve(moments[refit * REFIT_EVERY - horizon], crossMoments[refit][horizon - 1]);
        }
        return coefficients[refit][horizon - 1];
    }

    private static double[] solve(double[] moments, double[] crossMoments) {
        int k = crossMoments.length;
        double[][] ridged = new double[k][k];
        int at = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                ridged[i][j] = moments[at];
                ridged[j][i] = moments[at++];
            }
            // A regressor that was always zero gets a coefficient of zero.
            ridged[i][i] = ridged[i][i] == 0 ? 1 : ridged[i][i] * (1 + RIDGE);
        }
        // The ridge makes the matrix positive definite, whatever the units: no pivot is too small.
        return new CholeskyDecomposition(new Array2DRowRealMatrix(ridged, false), 0, 0)
                .getSolver()
                .solve(new ArrayRealVector(crossMoments, false))
                .toArray();
    }

    private static double[][] copy(double[][] values) {
        return Arrays.stream(values)
                .map(row -> row == null ? null : row.clone())
                .toArray(double[][]::new);
    }
}
