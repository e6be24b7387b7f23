package io.stockcast.forecasting.volatility;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.returns.ReturnSeries;

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
    private final int size;
    private final double[][] sigmas = new double[Forecast.HORIZONS][];

    private HarVolatility(EwmaVolatility ewma, VarianceAverages variances, Regressors regressors, int size) {
        this.ewma = ewma;
        this.variances = variances;
        this.regression = new HarRegression(regressors, variances, size);
        this.recent = new RecentLogVariances(variances, unfitted(size));
        this.size = size;
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
        if (sigmas[horizon - 1] == null) {
            sigmas[horizon - 1] = new double[size];
        }
        double[] known = sigmas[horizon - 1];
        if (known[session] == 0) {
            known[session] = forecast(session, horizon);
        }
        return known[session];
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
