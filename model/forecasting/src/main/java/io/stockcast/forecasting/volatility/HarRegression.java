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
    private final VarianceAverages variances;
    private final double[][] rows;

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
        this.rows = new double[sessions][];
        int refits = sessions / REFIT_EVERY + 1;
        this.oldestMoments = new double[refits][];
        this.moments = new double[refits][][];
        this.coefficients = new double[Forecast.HORIZONS][refits][];
        double[] sums = null;
        for (int t = first; t < sessions; t++) {
            rows[t] = regressors.at(t);
            sums = sums == null ? new double[NormalEquations.triangle(rows[t].length)] : sums;
            addSquares(sums, rows[t]);
            int refit = (t + Forecast.HORIZONS) / REFIT_EVERY;
            if (refit < refits && t == oldestRow(refit)) {
                oldestMoments[refit] = sums.clone();
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
            addSquares(sums, rows[refit * REFIT_EVERY - h]);
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
        double[][] byRefit = new double[oldestMoments.length][];
        double[] sums = new double[rows[first].length];
        for (int t = first + horizon; t < rows.length; t++) {
            double[] x = rows[t - horizon];
            double y = Math.log(variances.mean(t, horizon));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += x[i] * y;
            }
            if (t % REFIT_EVERY == 0) {
                byRefit[t / REFIT_EVERY] = sums.clone();
            }
        }
        return byRefit;
    }

    /** Adds the products of a row's regressors to their sums: a lower triangle, row by row. */
    private static void addSquares(double[] sums, double[] x) {
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j <= i; j++) {
                sums[at++] += x[i] * x[j];
            }
        }
    }
}
