package io.stockcast.forecasting.input;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.HarVolatility;
import io.stockcast.forecasting.volatility.UsualVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.time.LocalDate;
import java.util.OptionalDouble;

/** A lead market whose sessions are found by those of an instrument; one more than a week old no longer counts. */
final class AlignedLeadSeries implements LeadSeries {

    private static final int STALE_AFTER_DAYS = 7;
    private static final int FIRST_SESSION = LeadSeries.FEWEST_SESSIONS - 1;
    private static final double LARGEST_SURPRISE = 4;
    private static final int NO_SESSION = -1;

    private final PriceHistory market;
    private final PriceHistory history;
    private final ReturnSeries returns;
    private final VolatilityPath volatility;
    private final UsualVolatility usual;

    /** The market's newest session by the end of each of the instrument's days. */
    private final int[] newest;

    AlignedLeadSeries(PriceHistory market, PriceHistory history) {
        this.market = market;
        this.history = history;
        this.returns = ReturnSeries.of(market);
        this.volatility = HarVolatility.withLeverage(returns, new EwmaVolatility(returns));
        this.usual = new UsualVolatility(volatility, market.size());
        this.newest = newest(market, history);
    }

    @Override
    public OptionalDouble excessVolatility(int session) {
        int lead = newest[session];
        return lead < FIRST_SESSION || isStale(date(lead), history.bar(session).date())
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.log(volatility.sigma(lead, 1) / usual.at(lead)));
    }

    @Override
    public double surprise(int session) {
        int lead = newest[session];
        if (lead < FIRST_SESSION
                || !date(lead).equals(history.bar(session).date())
                || isStale(date(lead - 1), date(lead))) {
            return 0;
        }
        double surprise = returns.logReturn(lead) / volatility.sigma(lead - 1, 1);
        return Math.max(-LARGEST_SURPRISE, Math.min(LARGEST_SURPRISE, surprise));
    }

    private LocalDate date(int lead) {
        return market.bar(lead).date();
    }

    private static int[] newest(PriceHistory market, PriceHistory history) {
        int[] newest = new int[history.size()];
        int session = NO_SESSION;
        for (int t = 0; t < newest.length; t++) {
            LocalDate date = history.bar(t).date();
            while (session + 1 < market.size()
                    && !market.bar(session + 1).date().isAfter(date)) {
                session++;
            }
            newest[t] = session;
        }
        return newest;
    }

    private static boolean isStale(LocalDate last, LocalDate date) {
        return last.isBefore(date.minusDays(STALE_AFTER_DAYS));
    }
}
