package io.stockcast.forecasting.volatility;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.history.ReturnSeries;
import java.util.Arrays;

/**
 * Heterogeneous autoregression of log range variance (Corsi, 2009, on daily ranges).
 *
 * <p>For each horizon {@code h} the log of the mean variance over the next {@code h} sessions is
 * regressed on what is known, by ordinary least squares over all sessions so far, fitted anew every
 * {@value #REFIT_EVERY} sessions. Before {@value #MINIMUM_FIT} sessions, or where under half of the last
 * {@value #RANGE_WINDOW} sessions have a range, the forecast is {@link EwmaVolatility}'s.
 */
public final class HarVolatility implements VolatilityPath {

    private static final int REFIT_EVERY = 21;
    private static final int MINIMUM_FIT = 250;
    private static final int RANGE_WINDOW = 250;

    private final EwmaVolatility ewma;
    private final double[][] sigmas;

    private HarVolatility(EwmaVolatility ewma, VarianceAverages variances, Regressors regressors, int size) {
        this.ewma = ewma;
        this.sigmas = new double[size][];
        double[][] rows = new double[size][];
        HarRegression[] regressions = null;
        for (int t = variances.firstSession(); t < size; t++) {
            rows[t] = regressors.at(t);
            if (regressions == null) {
                regressions = regressions(rows[t].length);
            }
            observe(regressions, variances, rows, t);
            if (t % REFIT_EVERY == 0 && regressions[0].observations() >= MINIMUM_FIT) {
                for (HarRegression regression : regressions) {
                    regression.refit();
                }
            }
            if (regressions[0].isFitted() && variances.rangesWithin(t, RANGE_WINDOW) * 2 >= RANGE_WINDOW) {
                sigmas[t] = forecast(regressions, rows[t]);
            }
        }
    }

    /** HAR: explained by the log variances of the last day, week and month. */
    public static HarVolatility of(ReturnSeries series, EwmaVolatility ewma) {
        VarianceAverages variances = new VarianceAverages(series, ewma);
        return new HarVolatility(ewma, variances, Regressors.har(variances), series.size());
    }

    /** HAR with leverage (Corsi and Reno, 2012): explained by recent falls as well. */
    public static HarVolatility withLeverage(ReturnSeries series, EwmaVolatility ewma) {
        VarianceAverages variances = new VarianceAverages(series, ewma);
        return new HarVolatility(ewma, variances, Regressors.withLeverage(variances, series), series.size());
    }

    @Override
    public int firstSession() {
        return ewma.firstSession();
    }

    @Override
    public double sigma(int session, int horizon) {
        double[] har = sigmas[session];
        return har == null ? ewma.sigma(session, horizon) : har[horizon - 1];
    }

    private static HarRegression[] regressions(int regressors) {
        HarRegression[] regressions = new HarRegression[Forecast.HORIZONS];
        Arrays.setAll(regressions, i -> new HarRegression(regressors));
        return regressions;
    }

    /** Takes in, for every horizon, the row whose outcome became known with {@code session}. */
    private static void observe(HarRegression[] regressions, VarianceAverages variances, double[][] rows, int session) {
        for (int h = 1; h <= regressions.length && session - h >= variances.firstSession(); h++) {
            regressions[h - 1].observe(rows[session - h], Math.log(variances.mean(session, h)));
        }
    }

    private static double[] forecast(HarRegression[] regressions, double[] row) {
        double[] forecast = new double[regressions.length];
        for (int i = 0; i < forecast.length; i++) {
            forecast[i] = Math.sqrt((i + 1) * Math.exp(regressions[i].predict(row)));
        }
        return forecast;
    }
}
