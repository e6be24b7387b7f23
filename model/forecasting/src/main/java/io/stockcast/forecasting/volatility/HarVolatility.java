package io.stockcast.forecasting.volatility;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.history.ReturnSeries;

/**
 * Heterogeneous autoregression of log range variance (Corsi, 2009, on daily ranges).
 *
 * <p>For each horizon {@code h} the log of the mean variance over the next {@code h} sessions is
 * {@linkplain HarRegression regressed} on what is known; before there are enough sessions to fit, it is forecast by its
 * {@linkplain RecentLogVariances recent average}, so that returns standardised before and after are of one measure.
 * Where under half of the last {@value #RANGE_WINDOW} sessions have a range, the forecast is {@link EwmaVolatility}'s.
 * Forecasts are made when they are first asked for; not for several threads at once.
 */
public final class HarVolatility implements VolatilityPath {

    private static final int RANGE_WINDOW = 250;

    private final EwmaVolatility ewma;
    private final VarianceAverages variances;
    private final HarRegression regression;
    private final RecentLogVariances recent;
    private final double[][] sigmas;

    private HarVolatility(
            EwmaVolatility ewma, VarianceAverages variances, Regressors regressors, int size, int horizons) {
        this.ewma = ewma;
        this.variances = variances;
        this.regression = new HarRegression(regressors, variances, size, horizons);
        this.recent = new RecentLogVariances(variances, unfitted(size));
        this.sigmas = new double[size][horizons];
    }

    /** HAR: explained by the log variances of the last day, week and month. */
    public static HarVolatility of(ReturnSeries series, EwmaVolatility ewma) {
        VarianceAverages variances = new VarianceAverages(series, ewma);
        return new HarVolatility(ewma, variances, Regressors.har(variances), series.size(), Forecast.HORIZONS);
    }

    /** HAR with leverage (Corsi and Reno, 2012): explained by recent falls as well. */
    public static HarVolatility withLeverage(ReturnSeries series, EwmaVolatility ewma) {
        return withLeverage(series, ewma, Forecast.HORIZONS);
    }

    /** HAR with leverage that forecasts one session ahead and no further, at a fraction of the cost. */
    public static HarVolatility ofTheNextSession(ReturnSeries series, EwmaVolatility ewma) {
        return withLeverage(series, ewma, 1);
    }

    private static HarVolatility withLeverage(ReturnSeries series, EwmaVolatility ewma, int horizons) {
        VarianceAverages variances = new VarianceAverages(series, ewma);
        Regressors regressors = Regressors.withLeverage(variances, series);
        return new HarVolatility(ewma, variances, regressors, series.size(), horizons);
    }

    @Override
    public int firstSession() {
        return ewma.firstSession();
    }

    @Override
    public double sigma(int session, int horizon) {
        if (sigmas[session][horizon - 1] == 0) {
            sigmas[session][horizon - 1] = forecast(session, horizon);
        }
        return sigmas[session][horizon - 1];
    }

    private double forecast(int session, int horizon) {
        if (!hasRanges(session)) {
            return ewma.sigma(session, horizon);
        }
        double logVariance =
                regression.isFitted(session) ? regression.predict(session, horizon) : recent.at(session, horizon);
        return Math.sqrt(horizon * Math.exp(logVariance));
    }

    private boolean hasRanges(int session) {
        int window = Math.min(RANGE_WINDOW, session);
        return variances.rangesWithin(session, window) * 2 >= window;
    }

    private int unfitted(int size) {
        int sessions = 0;
        while (sessions < size && !regression.isFitted(sessions)) {
            sessions++;
        }
        return sessions;
    }
}
