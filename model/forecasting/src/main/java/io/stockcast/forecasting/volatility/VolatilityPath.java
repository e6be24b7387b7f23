package io.stockcast.forecasting.volatility;

/**
 * The volatility forecasts of one series as they would have been made after every session.
 *
 * <p>A forecast as of a session depends on that session and those before it, never on a later one.
 */
public interface VolatilityPath {

    /** The first session as of which there is a forecast. */
    int firstSession();

    /**
     * The forecast standard deviation of the log-return over the next {@code horizon} sessions.
     *
     * @param session the as-of session, from {@link #firstSession()} on
     * @param horizon trading days ahead, 1 to 20
     */
    double sigma(int session, int horizon);
}
