package io.stockcast.forecasting.volatility;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Ordinary least squares of the log mean variance over the next {@code horizon} sessions, one row at a time. */
final class HarRegression {

    private static final int SIZE = 4;

    /** Keeps the equations solvable when a series' variance never changes. */
    private static final double RIDGE = 1e-9;

    private final int horizon;
    private final double[][] moments = new double[SIZE][SIZE];
    private final double[] crossMoments = new double[SIZE];
    private int observations;
    private double[] coefficients;

    HarRegression(int horizon) {
        this.horizon = horizon;
    }

    /** Takes in the row whose outcome became known with {@code session}. */
    void observe(VarianceAverages variances, int session) {
        int asOf = session - horizon;
        if (asOf < variances.firstSession()) {
            return;
        }
        double[] x = variances.regressors(asOf);
        double y = Math.log(variances.mean(session, horizon));
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
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
        for (int i = 0; i < SIZE; i++) {
            ridged.multiplyEntry(i, i, 1 + RIDGE);
        }
        coefficients = new QRDecomposition(ridged)
                .getSolver()
                .solve(new ArrayRealVector(crossMoments, false))
                .toArray();
    }

    double predict(double[] regressors) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += coefficients[i] * regressors[i];
        }
        return sum;
    }
}
