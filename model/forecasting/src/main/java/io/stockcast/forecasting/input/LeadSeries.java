package io.stockcast.forecasting.input;

import io.stockcast.domain.history.PriceHistory;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The S&amp;P 500 aligned to an instrument: what it had done by the end of each of the instrument's days.
 *
 * <p>As of a session of the instrument nothing later is known than the lead market's session of the same date. Where
 * that ends after the instrument's, as New York's does after Tokyo's and Frankfurt's, it is news that the instrument
 * has not traded on yet.
 */
public interface LeadSeries {

    /** With fewer sessions, a year's, its usual volatility is not known. */
    int FEWEST_SESSIONS = 250;

    /** No lead market: nothing is known of it. */
    LeadSeries NONE = new LeadSeries() {

        @Override
        public OptionalDouble excessVolatility(int session) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble volatility(int session, int horizon) {
            return OptionalDouble.empty();
        }

        @Override
        public double surprise(int session) {
            return 0;
        }
    };

    /**
     * How much more volatile than usual the lead market is, as of an instrument's session: the log of its volatility
     * forecast over the {@linkplain io.stockcast.forecasting.volatility.UsualVolatility usual one}; empty where it
     * is not known.
     */
    OptionalDouble excessVolatility(int session);

    /** The lead market's volatility forecast over a horizon, as of an instrument's session; empty where not known. */
    OptionalDouble volatility(int session, int horizon);

    /**
     * The lead market's log-return of the session on the date of an instrument's session, in units of the volatility
     * forecast for it; 0 where it had none.
     */
    double surprise(int session);

    /** The lead market aligned to an instrument's history. */
    static LeadSeries alignedTo(PriceHistory history, Optional<PriceHistory> lead) {
        return lead.<LeadSeries>map(market -> new AlignedLeadSeries(market, history))
                .orElse(NONE);
    }
}
