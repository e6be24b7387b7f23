package io.stockcast.forecasting.volatility;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.history.ReturnSeries;

/**
 * Heterogeneous autoregression of log range variance (Corsi, 2009, on daily ranges).
 *
 * <p>For each horizon {@code h} the log of the mean variance over the next {@code h} sessions is
 * regressed on the log variances of the last session and of the last 5 and 22 on average, by ordinary
 * least squares over all sessions so far, fitted anew every {@value #REFIT_EVERY} sessions. Before
 * {@value #MINIMUM_FIT} sessions, or where under half of the last {@value #RANGE_WINDOW} sessions have a
 * range, the forecast is {@link EwmaVolatility}'s.
 */
public final class HarVolatility implements VolatilityPath {

    private static final int REFIT_EVERY = 21;
    private static final int MINIMUM_FIT = 250;
    private static final int RANGE_WINDOW = 250;

    private final EwmaVolatility ewma;
    private final double[][] sigmas;

    public HarVolatility(ReturnSeries series, EwmaVolatility ewma) {
        this.ewma = ewma;
        this.sigmas = new double[series.size()][];
        VarianceAverages variances = new VarianceAverages(series, ewma);
        HarRegression[] regressions = new HarRegression[Forecast.HORIZONS];
        for (int h = 1; h <= regressions.length; h++) {
            regressions[h - 1] = new HarRegression(h);
        }
        for (int t = variances.firstSession(); t < series.size(); t++) {
            for (HarRegression regression : regressions) {
                regression.observe(variances, t);
            }
            if (t % REFIT_EVERY == 0 && regressions[0].observations() >= MINIMUM_FIT) {
                for (HarRegression regression : regressions) {
                    regression.refit();
                }
            }
            if (regressions[0].isFitted() && variances.rangesWithin(t, RANGE_WINDOW) * 2 >= RANGE_WINDOW) {
                sigmas[t] = forecast(regressions, variances, t);
            }
        }
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

    private static double[] forecast(HarRegression[] regressions, VarianceAverages variances, int session) {
        double[] regressors = variances.regressors(session);
        double[] forecast = new double[regressions.length];
        for (int i = 0; i < forecast.length; i++) {
            forecast[i] = Math.sqrt((i + 1) * Math.exp(regressions[i].predict(regressors)));
        }
        return forecast;
    }
}
