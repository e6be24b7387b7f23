package io.stockcast.forecasting.lead;

import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.history.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.HarVolatility;
import io.stockcast.forecasting.volatility.UsualVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.time.LocalDate;
import java.util.OptionalDouble;

/** A lead market whose sessions are found by those of an instrument; over a week without one it tells nothing. */
final class AlignedMarket implements LeadMarket {

    private static final int STALE_AFTER_DAYS = 7;
    private static final int FIRST_SESSION = LeadMarket.FEWEST_SESSIONS - 1;
    private static final double LARGEST_SURPRISE = 4;
    private static final int NO_SESSION = -1;

    private final PriceHistory market;
    private final ReturnSeries series;
    private final VolatilityPath volatility;
    private final UsualVolatility usual;

    /** The newest session by the end of each of the instrument's days. */
    private final int[] newest;

    /** The session on the very date of each of the instrument's. */
    private final int[] sameDate;

    private AlignedMarket(PriceHistory market, int[] newest, int[] sameDate) {
        this.market = market;
        this.series = ReturnSeries.of(market);
        this.volatility = HarVolatility.ofTheNextSession(series, new EwmaVolatility(series));
        this.usual = new UsualVolatility(volatility);
        this.newest = newest;
        this.sameDate = sameDate;
    }

    static AlignedMarket of(PriceHistory market, PriceHistory history) {
        int[] newest = new int[history.size()];
        int[] sameDate = new int[history.size()];
        int session = NO_SESSION;
        for (int t = 0; t < history.size(); t++) {
            LocalDate date = history.bar(t).date();
            while (session + 1 < market.size()
                    && !market.bar(session + 1).date().isAfter(date)) {
                session++;
            }
            LocalDate last =
                    session == NO_SESSION ? LocalDate.MIN : market.bar(session).date();
            newest[t] = isStale(last, date) ? NO_SESSION : session;
            sameDate[t] = last.equals(date) ? session : NO_SESSION;
        }
        return new AlignedMarket(market, newest, sameDate);
    }

    @Override
    public OptionalDouble strain(int session) {
        int lead = newest[session];
        return lead < FIRST_SESSION
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.log(volatility.sigma(lead, 1) / usual.at(lead)));
    }

    @Override
    public double surprise(int session) {
        int lead = sameDate[session];
        if (lead < FIRST_SESSION
                || isStale(market.bar(lead - 1).date(), market.bar(lead).date())) {
            return 0;
        }
        double surprise = series.logReturn(lead) / volatility.sigma(lead - 1, 1);
        return Math.max(-LARGEST_SURPRISE, Math.min(LARGEST_SURPRISE, surprise));
    }

    private static boolean isStale(LocalDate last, LocalDate date) {
        return last.isBefore(date.minusDays(STALE_AFTER_DAYS));
    }
}
