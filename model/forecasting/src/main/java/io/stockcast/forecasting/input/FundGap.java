package io.stockcast.forecasting.input;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.Optional;

/**
 * How far a country's fund in New York has moved away from the country's index since this closed.
 *
 * <p>The gap is the log of the fund's price in the index's money less that of the index. Costs, dividends and what the
 * fund holds besides move it slowly, so that only its difference from its mean of the last {@value #USUAL_SESSIONS}
 * sessions counts, in units of the index's volatility forecast.
 */
final class FundGap {

    private static final int USUAL_SESSIONS = 5;

    private final VolatilityPath volatility;

    /** By session; {@code NaN} where the fund, or the currency, had none that day. */
    private final double[] gaps;

    FundGap(PriceHistory fund, Optional<PriceHistory> currency, PriceHistory index, VolatilityPath volatility) {
        this.volatility = volatility;
        this.gaps = gaps(fund, currency, index);
    }

    /** The difference as of a session; 0 where it is not known. */
    double at(int session) {
        double sum = 0;
        int known = 0;
        for (int t = Math.max(0, session - USUAL_SESSIONS); t < session; t++) {
            if (!Double.isNaN(gaps[t])) {
                sum += gaps[t];
                known++;
            }
        }
        return known == 0 || Double.isNaN(gaps[session])
                ? 0
                : (gaps[session] - sum / known) / volatility.sigma(session, 1);
    }

    private static double[] gaps(PriceHistory fund, Optional<PriceHistory> currency, PriceHistory index) {
        double[] gaps = logCloses(fund, index);
        double[] money = currency.map(trust -> logCloses(trust, index)).orElseGet(() -> new double[index.size()]);
        for (int t = 0; t < gaps.length; t++) {
            gaps[t] -= money[t] + Math.log(index.bar(t).close());
        }
        return gaps;
    }

    private static double[] logCloses(PriceHistory market, PriceHistory index) {
        Alignment alignment = new Alignment(market, index);
        double[] logs = new double[index.size()];
        for (int t = 0; t < logs.length; t++) {
            int found = alignment.sameDay(t);
            logs[t] = found == Alignment.NO_SESSION
                    ? Double.NaN
                    : Math.log(market.bar(found).close());
        }
        return logs;
    }
}
