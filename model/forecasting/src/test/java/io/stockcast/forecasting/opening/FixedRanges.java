package io.stockcast.forecasting.opening;

import io.stockcast.forecasting.path.QuantilePath;

/** The same range on every evening. */
final class FixedRanges {

    private FixedRanges() {}

    /** 1 % to either side, as of each of so many sessions. */
    static EveningRanges ofSessions(int sessions) {
        double[] quantiles = {-.03, -.02, -.01, -.005, 0, .005, .01, .02, .03};
        return EveningRanges.of(QuantilePath.of(0, sessions - 1, (session, horizon) -> quantiles), sessions);
    }
}
