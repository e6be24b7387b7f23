package io.stockcast.forecasting.input;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;

/**
 * How a market moved on the days of an instrument's sessions, in units of the volatility that its own past closes let
 * expect; 0 where it had no session that day, or where that is not known.
 */
final class MarketMoves {

    /** Makes a place in the range one of unit variance, were a close equally likely anywhere in it. */
    private static final double PLACE_SCALE = Math.sqrt(3);

    private final PriceHistory market;
    private final Alignment alignment;
    private final ReturnSeries returns;
    private final EwmaVolatility volatility;

    MarketMoves(PriceHistory market, PriceHistory history) {
        this.market = market;
        this.alignment = new Alignment(market, history);
        this.returns = ReturnSeries.of(market);
        this.volatility = new EwmaVolatility(returns);
    }

    /** The log-return from the close before. */
    double fromClose(int session) {
        int found = found(session);
        return found == Alignment.NO_SESSION ? 0 : returns.logReturn(found) / expected(found);
    }

    /** The log-return from the open. */
    double fromOpen(int session) {
        int found = found(session);
        if (found == Alignment.NO_SESSION || Double.isNaN(market.bar(found).open())) {
            return 0;
        }
        Bar bar = market.bar(found);
        return Math.log(bar.close() / bar.open()) / expected(found);
    }

    /** Where within the range of its session it closed, below 0 in the lower half. */
    double place(int session) {
        int found = found(session);
        if (found == Alignment.NO_SESSION || !market.bar(found).hasRange()) {
            return 0;
        }
        Bar bar = market.bar(found);
        return PLACE_SCALE * (2 * bar.close() - bar.high() - bar.low()) / (bar.high() - bar.low());
    }

    private int found(int session) {
        int found = alignment.sameDay(session);
        return found <= volatility.firstSession() ? Alignment.NO_SESSION : found;
    }

    private double expected(int found) {
        return volatility.sigma(found - 1, 1);
    }
}
