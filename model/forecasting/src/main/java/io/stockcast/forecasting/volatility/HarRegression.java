package io.stockcast.forecasting.volatility;

import io.stockcast.domain.forecast.Forecast;

/**
 * Ordinary least squares of the log mean variance over each horizon on the same regressors, over all sessions so
 * far, refitted every {@value #REFIT_EVERY} sessions.
 *
 * <p>A row counts for a horizon from the session on which its outcome is known. So the horizons share the moments
 * of the regressors, {@code h} sessions late, and these are summed once. Sums over outcomes are made when their horizon
 * is first asked for, and equations solved when their coefficients are, since a single forecast asks for the newest
 * alone; not for several threads at once.
 */
final class HarRegression {

    private static final int REFIT_EVERY = 21;
    private static final int MINIMUM_FIT = 250;

    private final int first;
    private final int sessions;
    private final VarianceAverages variances;

    /** By regressor and session: a row's regressors are as of its session. */
    private final double[][] columns;

    /** By refit: the moments of the rows whose outcome over the longest horizon is known. */
    private final double[][] oldestMoments;

    /** By refit and horizon: the moments of the rows whose outcome is known. */
    private final double[][][] moments;

    /** By horizon and refit: the moments of the regressors with the outcomes known by then. */
    private final double[][][] crossMoments = new double[Forecast.HORIZONS][][];

    private final double[][][] coefficients;

    HarRegression(Regressors regressors, VarianceAverages variances, int sessions) {
        this.first = variances.firstSession();
        this.variances = variances;
        this.sessions = sessions;
        this.columns = columns(regressors, first, sessions);
        int refits = sessions / REFIT_EVERY + 1;
        this.oldestMoments = oldestMoments(refits);
        this.moments = new double[refits][][];
        this.coefficients = new double[Forecast.HORIZONS][refits][];
    }

    private static double[][] columns(Regressors regressors, int first, int sessions) {
        double[][] columns = new double[first < sessions ? regressors.at(first).length : 0][sessions];
        for (int t = first; t < sessions; t++) {
            double[] row = regressors.at(t);
            for (int i = 0; i < row.length; i++) {
                columns[i][t] = row[i];
            }
        }
        return columns;
    }

    private double[][] oldestMoments(int refits) {
        double[][] byRefit = new double[refits][];
        double[] sums = new double[NormalEquations.triangle(columns.length)];
        int from = first;
        for (int refit = 0; refit < refits; refit++) {
            int end = oldestRow(refit) + 1;
            if (end > from) {
                addSquares(sums, from, end);
                byRefit[refit] = sums.clone();
                from = end;
            }
        }
        return byRefit;
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
            sum += fitted[i] * columns[i][session];
        }
        return sum;
    }

    private double[] coefficients(int refit, int horizon) {
        double[][] fitted = coefficients[horizon - 1];
        if (fitted[refit] == null) {
            fitted[refit] = NormalEquations.solve(moments(refit, horizon), crossMoments(horizon)[refit]);
        }
        return fitted[refit];
    }

    private double[] moments(int refit, int horizon) {
        if (moments[refit] == null) {
            moments[refit] = sumMoments(refit);
        }
        return moments[refit][horizon - 1];
    }

    private double[][] sumMoments(int refit) {
        double[][] byHorizon = new double[Forecast.HORIZONS][];
        double[] sums = oldestMoments[refit];
        byHorizon[Forecast.HORIZONS - 1] = sums;
        for (int h = Forecast.HORIZONS - 1; h >= 1; h--) {
            sums = sums.clone();
            int row = refit * REFIT_EVERY - h;
            addSquares(sums, row, row + 1);
            byHorizon[h - 1] = sums;
        }
        return byHorizon;
    }

    /** The last row whose outcome over the longest horizon is known at a refit. */
    private static int oldestRow(int refit) {
        return refit * REFIT_EVERY - Forecast.HORIZONS;
    }

    private double[][] crossMoments(int horizon) {
        if (crossMoments[horizon - 1] == null) {
            crossMoments[horizon - 1] = sumCrossMoments(horizon);
        }
        return crossMoments[horizon - 1];
    }

    private double[][] sumCrossMoments(int horizon) {
        double[] outcomes = new double[sessions];
        for (int t = first + horizon; t < sessions; t++) {
            outcomes[t - horizon] = Math.log(variances.mean(t, horizon));
        }
        double[][] byRefit = new double[oldestMoments.length][];
        double[] sums = new double[columns.length];
        int from = first;
        for (int refit = 0; refit < byRefit.length; refit++) {
            int end = Math.min(refit * REFIT_EVERY + 1, sessions) - horizon;
            if (end > from) {
                addProducts(sums, outcomes, from, end);
                byRefit[refit] = sums.clone();
                from = end;
            }
        }
        return byRefit;
    }

    /** Adds the products of each regressor with the outcomes to their sums, over some rows. */
    private void addProducts(double[] sums, double[] outcomes, int from, int end) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = plusProducts(sums[i], columns[i], outcomes, from, end);
        }
    }

    /** Adds the products of the regressors with each other to their sums, over some rows: a lower triangle, row by row. */
    private void addSquares(double[] sums, int from, int end) {
        int at = 0;
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j <= i; j++) {
                sums[at] = plusProducts(sums[at++], columns[i], columns[j], from, end);
            }
        }
    }

    private static double plusProducts(double sum, double[] a, double[] b, int from, int end) {
        for (int t = from; t < end; t++) {
            sum += a[t] * b[t];
        }
        return sum;
    }
}
