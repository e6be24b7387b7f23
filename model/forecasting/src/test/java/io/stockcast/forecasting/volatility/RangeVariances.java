package io.stockcast.forecasting.volatility;

import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/** The HAR regression written out again, row by row, for the tests to hold the library's against. */
record RangeVariances(double[] values) {

    static final int FIRST_ROW = 44;

    static RangeVariances of(ReturnSeries series) {
        EwmaVolatility ewma = new EwmaVolatility(series);
        double[] values = new double[series.size()];
        for (int t = 1; t < values.length; t++) {
            double ewmaVariance = Math.pow(ewma.sigma(t, 1), 2);
            double range = series.rangeVariance(t);
            values[t] = Double.isNaN(range) ? ewmaVariance : Math.max(range, 0.02 * ewmaVariance);
        }
        return new RangeVariances(values);
    }

    double mean(int session, int length) {
        return Arrays.stream(values, session - length + 1, session + 1)
                .average()
                .orElseThrow();
    }

    double[] regressors(int session) {
        return new double[] {Math.log(mean(session, 1)), Math.log(mean(session, 5)), Math.log(mean(session, 22))};
    }

    /** The volatility forecast as of {@code asOf} by least squares over all rows known at {@code fitted}. */
    double forecast(int horizon, int fitted, int asOf) {
        int[] rows = IntStream.rangeClosed(FIRST_ROW, fitted - horizon).toArray();
        OLSMultipleLinearRegression ols = new OLSMultipleLinearRegression();
        ols.newSampleData(
                Arrays.stream(rows)
                        .mapToDouble(row -> Math.log(mean(row + horizon, horizon)))
                        .toArray(),
                Arrays.stream(rows).mapToObj(this::regressors).toArray(double[][]::new));
        double[] coefficients = ols.estimateRegressionParameters();
        double[] regressors = regressors(asOf);
        double logVariance = coefficients[0];
        for (int i = 0; i < regressors.length; i++) {
            logVariance += coefficients[i + 1] * regressors[i];
        }
        return Math.sqrt(horizon * Math.exp(logVariance));
    }
}
