package io.stockcast.forecasting.volatility;

import io.stockcast.forecasting.returns.ReturnSeries;

/**
 * Exponentially weighted moving average of squared log-returns (RiskMetrics, 1996):
 * {@code var[t] = lambda var[t-1] + (1 - lambda) r[t]^2}, grown over horizons by the square root of time.
 *
 * <p>The first {@value #SEED_RETURNS} squared returns are averaged to begin with. A forecast never falls
 * below {@value #FLOOR} of the series' own mean volatility so far, so that a halted instrument, whose
 * closes repeat, does not come to look riskless.
 */
public final class EwmaVolatility implements VolatilityPath {

    /** RiskMetrics' decay for daily returns. */
    public static final double LAMBDA = 0.94;

    private static final int SEED_RETURNS = 22;
    private static final double FLOOR = 0.1;
    private static final double SMALLEST_VARIANCE = 1e-12;

    private final double[] variances;

    public EwmaVolatility(ReturnSeries series) {
        variances = new double[series.size()];
        double sum = 0;
        double ewma = 0;
        for (int t = 1; t < series.size(); t++) {
            double squared = series.logReturn(t) * series.logReturn(t);
            sum += squared;
            ewma = t <= SEED_RETURNS ? sum / t : LAMBDA * ewma + (1 - LAMBDA) * squared;
            variances[t] = Math.max(SMALLEST_VARIANCE, Math.max(ewma, FLOOR * FLOOR * sum / t));
        }
    }

    @Override
    public int firstSession() {
        return SEED_RETURNS;
    }

    @Override
    public double sigma(int session, int horizon) {
        return Math.sqrt(horizon * variance(session));
    }

    /** The forecast variance of the next session's log-return. */
    double variance(int session) {
        return variances[session];
    }
}
