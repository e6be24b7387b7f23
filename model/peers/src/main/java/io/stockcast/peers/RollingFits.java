package io.stockcast.peers;

import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** GJR-GARCH fitted to the returns of a rolling window, each fit starting from where the last one ended. */
final class RollingFits {

    /** How many returns a fit is made from, at most: five years'. */
    static final int WINDOW = 1250;

    /** The fewest returns a fit is made from; with fewer it says little. */
    static final int MINIMUM = 500;

    /** After how many sessions the model is fitted again. */
    static final int REFIT_EVERY = 20;

    private final ReturnSeries returns;
    private final Map<Integer, GjrFit> fits = new HashMap<>();

    /** The fits that forecasts as of the sessions {@code first} to {@code last} need. */
    RollingFits(ReturnSeries returns, int first, int last) {
        this.returns = returns;
        double[] start = ParameterBox.typical();
        for (int session = refit(first); session <= last; session += REFIT_EVERY) {
            Optional<GjrFit> fit = fit(session, start);
            if (fit.isPresent()) {
                fits.put(session, fit.get());
                start = fit.get().point();
            }
        }
    }

    /** The fit in force as of a session; empty where there were too few returns for one, or none that varied. */
    Optional<GjrFit> asOf(int session) {
        return Optional.ofNullable(fits.get(refit(session)));
    }

    /** The returns of the window of the fit in force as of a session, and those after it up to that session. */
    double[] returnsSince(int session) {
        return returns(refit(session), session);
    }

    private Optional<GjrFit> fit(int session, double[] start) {
        return session < MINIMUM ? Optional.empty() : GjrFit.of(returns(session, session), start);
    }

    private double[] returns(int refit, int last) {
        return IntStream.rangeClosed(Math.max(1, refit - WINDOW + 1), last)
                .mapToDouble(returns::logReturn)
                .toArray();
    }

    private static int refit(int session) {
        return session - session % REFIT_EVERY;
    }
}
