package io.stockcast.forecasting.volatility;

/**
 * How volatile an instrument usually is: the mean of its forecasts for the next session over the last year.
 *
 * <p>Means are summed when they are first asked for, each from its own first term on, since a running
 * sum would round differently. Not for several threads at once.
 */
public final class UsualVolatility {

    private static final int YEAR = 250;

    private final VolatilityPath volatility;
    private final double[] means;

    /** The usual volatility as of the first so many sessions of a path. */
    public UsualVolatility(VolatilityPath volatility, int sessions) {
        this.volatility = volatility;
        this.means = new double[sessions];
    }

    /** The mean one-session forecast as of the last {@value #YEAR} sessions up to this one, or as many as there are. */
    public double at(int session) {
        if (means[session] == 0) {
            means[session] = mean(session);
        }
        return means[session];
    }

    private double mean(int session) {
        int from = Math.max(volatility.firstSession(), session - YEAR + 1);
        double sum = 0;
        for (int t = from; t <= session; t++) {
            sum += volatility.sigma(t, 1);
        }
        return sum / (session - from + 1);
    }
}
