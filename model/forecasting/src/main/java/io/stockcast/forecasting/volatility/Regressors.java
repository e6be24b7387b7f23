package io.stockcast.forecasting.volatility;

import io.stockcast.forecasting.returns.ReturnSeries;

/** What a heterogeneous autoregression explains the log variance to come by, as of a session. */
@FunctionalInterface
interface Regressors {

    /** The regressors as of a session, the constant first. */
    double[] at(int session);

    /** Corsi (2009): the log variances of the last day, week and month. */
    static Regressors har(VarianceAverages variances) {
        return t -> new double[] {
            1,
            Math.log(variances.mean(t, 1)),
            Math.log(variances.mean(t, VarianceAverages.WEEK)),
            Math.log(variances.mean(t, VarianceAverages.MONTH))
        };
    }

    /**
     * Corsi and Reno (2012): also the last day's and week's falls and the month's return, in units of the
     * month's volatility, since volatility rises more after falls.
     */
    static Regressors withLeverage(VarianceAverages variances, ReturnSeries series) {
        Regressors har = har(variances);
        int week = VarianceAverages.WEEK;
        int month = VarianceAverages.MONTH;
        return t -> {
            double[] x = har.at(t);
            double sigma = Math.sqrt(variances.mean(t, month));
            return new double[] {
                x[0],
                x[1],
                x[2],
                x[3],
                Math.min(series.logReturn(t), 0) / sigma,
                falls(series, t, week) / (sigma * Math.sqrt(week)),
                series.logReturn(t - month, t) / (sigma * Math.sqrt(month))
            };
        };
    }

    private static double falls(ReturnSeries series, int session, int length) {
        double sum = 0;
        for (int t = session - length + 1; t <= session; t++) {
            sum += Math.min(series.logReturn(t), 0);
        }
        return sum;
    }
}
