package io.stockcast.forecasting.input;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.HarVolatility;
import io.stockcast.forecasting.volatility.UsualVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.OptionalDouble;

/** A lead market whose sessions are found by those of an instrument; one more than a week old no longer counts. */
final class AlignedLeadSeries implements LeadSeries {

    private static final int FIRST_SESSION = LeadSeries.FEWEST_SESSIONS - 1;
    private static final double LARGEST_SURPRISE = 4;

    private final Alignment alignment;
    private final ReturnSeries returns;
    private final VolatilityPath volatility;
    private final UsualVolatility usual;

    AlignedLeadSeries(PriceHistory market, PriceHistory history) {
        this.alignment = new Alignment(market, history);
        this.returns = ReturnSeries.of(market);
        this.volatility = HarVolatility.withLeverage(returns, new EwmaVolatility(returns));
        this.usual = UsualVolatility.ofYear(volatility, market.size());
    }

    @Override
    public OptionalDouble excessVolatility(int session) {
        int lead = alignment.newest(session);
        return lead < FIRST_SESSION
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.log(volatility.sigma(lead, 1) / usual.at(lead)));
    }

    @Override
    public OptionalDouble volatility(int session, int horizon) {
        int lead = alignment.newest(session);
        return lead < FIRST_SESSION ? OptionalDouble.empty() : OptionalDouble.of(volatility.sigma(lead, horizon));
    }

    @Override
    public double surprise(int session) {
        int lead = alignment.sameDay(session);
        if (lead < FIRST_SESSION) {
            return 0;
        }
        double surprise = returns.logReturn(lead) / volatility.sigma(lead - 1, 1);
        return Math.max(-LARGEST_SURPRISE, Math.min(LARGEST_SURPRISE, surprise));
    }
}
