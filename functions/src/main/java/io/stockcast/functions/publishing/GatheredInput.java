package io.stockcast.functions.publishing;

import io.stockcast.forecasting.ForecastInput;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.functions.marketdata.LeadIndex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an instrument can be forecast from just now.
 *
 * <p>While the lead market has not closed on the day of the instrument's last session, or its prices of that day are not
 * there, its news is awaited: a forecast as of the session before stands until then. Where there is none, nobody should
 * have to wait, nor should one be made of what has happened already: the instrument's own history then has to do.
 *
 * @param input what a forecast would be made from
 * @param standing the session before, whose forecast stands while the lead market is awaited; else empty
 */
record GatheredInput(ForecastInput input, Optional<LocalDate> standing) {

    /** An input for which nothing is awaited. */
    static GatheredInput complete(ForecastInput input) {
        return new GatheredInput(input, Optional.empty());
    }

    /** An instrument's history with the lead market's, where that is known to the end of the last day. */
    static GatheredInput of(PriceHistory history, Optional<PriceHistory> lead) {
        LocalDate asOf = history.last().date();
        boolean isAwaited = lead.map(market -> market.last().date())
                .filter(last -> LeadIndex.isAwaited(last, asOf))
                .isPresent();
        return isAwaited ? withoutLead(history) : complete(ForecastInput.of(history, lead));
    }

    /** An instrument's history alone, while the lead market's is awaited. */
    static GatheredInput withoutLead(PriceHistory history) {
        Optional<LocalDate> before = history.size() < 2
                ? Optional.empty()
                : Optional.of(history.bar(history.size() - 2).date());
        return new GatheredInput(ForecastInput.alone(history), before);
    }

    /** The instrument's last session. */
    LocalDate asOf() {
        return input.history().last().date();
    }
}
