package io.stockcast.forecasting.volatility;

/** How volatile an instrument usually is: the mean of its forecasts for the next session over the last year. */
public final class UsualVolatility {

    private static final int YEAR = 250;

    private final VolatilityPath volatility;

    public UsualVolatility(VolatilityPath volatility) {
        this.volatility = volatility;
    }

    /** The mean one-session forecast as of the last {@value #YEAR} sessions up to this one, or as many as there are. */
    public double at(int session) {
        int from = Math.max(volatility.firstSession(), session - YEAR + 1);
        double sum = 0;
        for (int t = from; t <= session; t++) {
            sum += volatility.sigma(t, 1);
        }
        return sum / (session - from + 1);
    }
}
