package io.stockcast.forecasting.volatility;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Ordinary least squares, one row at a time. */
final class HarRegression {

    /** Keeps the equations solvable when a series' variance never changes. */
    private static final double RIDGE = 1e-9;

    private final double[][] moments;
    private final double[] crossMoments;
    private int observations;
    private double[] coefficients;

    HarRegression(int regressors) {
        moments = new double[regressors][regressors];
        crossMoments = new double[regressors];
    }

    void observe(double[] x, double y) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                moments[i][j] += x[i] * x[j];
            }
            crossMoments[i] += x[i] * y;
        }
        observations++;
    }

    int observations() {
        return observations;
    }

    boolean isFitted() {
        return coefficients != null;
    }

    void refit() {
        RealMatrix ridged = MatrixUtils.createRealMatrix(moments);
        for (int i = 0; i < moments.length; i++) {
            // A regressor that was always zero gets a coefficient of zero.
            ridged.setEntry(i, i, moments[i][i] == 0 ? 1 : moments[i][i] * (1 + RIDGE));
        }
        coefficients = new QRDecomposition(ridged)
                .getSolver()
                .solve(new ArrayRealVector(crossMoments, false))
                .toArray();
    }

    double predict(double[] regressors) {
        double sum = 0;
        for (int i = 0; i < moments.length; i++) {
            sum += coefficients[i] * regressors[i];
        }
        return sum;
    }
}
