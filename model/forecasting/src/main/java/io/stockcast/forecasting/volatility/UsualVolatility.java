package io.stockcast.forecasting.volatility;

/**
 * How volatile an instrument usually is: the mean of its forecasts for the next session over the last year, or years.
 *
 * <p>Means are summed when they are first asked for, each from its own first term on, since a running
 * sum would round differently. Not for several threads at once.
 */
public final class UsualVolatility {

    private static final int YEAR = 250;
    private static final int FOUR_YEARS = 1000;

    private final VolatilityPath volatility;
    private final int memory;
    private final double[] means;

    private UsualVolatility(VolatilityPath volatility, int memory, int sessions) {
        this.volatility = volatility;
        this.memory = memory;
        this.means = new double[sessions];
    }

    /** That of the last year, as of the first so many sessions of a path. */
    public static UsualVolatility ofYear(VolatilityPath volatility, int sessions) {
        return new UsualVolatility(volatility, YEAR, sessions);
    }

    /** That of the last four years, as of the first so many sessions of a path. */
    public static UsualVolatility ofFourYears(VolatilityPath volatility, int sessions) {
        return new UsualVolatility(volatility, FOUR_YEARS, sessions);
    }

    /** The mean one-session forecast as of the sessions up to this one, or as many as there are. */
    public double at(int session) {
        if (means[session] == 0) {
            means[session] = mean(session);
        }
        return means[session];
    }

    private double mean(int session) {
        int from = Math.max(volatility.firstSession(), session - memory + 1);
        double sum = 0;
        for (int t = from; t <= session; t++) {
            sum += volatility.sigma(t, 1);
        }
        return sum / (session - from + 1);
    }
}
