package io.stockcast.forecasting.input;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All the prices that a forecast is made from: an instrument's history and, where there is one, the lead market's.
 *
 * @param lead the lead market's history up to the date of the instrument's last session
 */
public record ForecastInput(PriceHistory history, Optional<PriceHistory> lead) {

    public ForecastInput {
        lead.ifPresent(market -> requireNotLater(market, history));
    }

    /** An instrument's history without the lead market. */
    public static ForecastInput alone(PriceHistory history) {
        return new ForecastInput(history, Optional.empty());
    }

    /**
     * An instrument's history with the lead market's up to its last session; without the lead market where that had
     * too few sessions by then, and for the lead market itself.
     */
    public static ForecastInput of(PriceHistory history, Optional<PriceHistory> lead) {
        if (LeadMarket.NAMES.contains(history.symbol())) {
            return alone(history);
        }
        LocalDate asOf = history.last().date();
        return new ForecastInput(history, lead.flatMap(market -> until(asOf, market)));
    }

    private static Optional<PriceHistory> until(LocalDate asOf, PriceHistory market) {
        List<Bar> bars = market.between(LocalDate.MIN, asOf);
        return bars.size() < LeadMarket.FEWEST_SESSIONS
                ? Optional.empty()
                : Optional.of(new PriceHistory(market.symbol(), bars));
    }

    private static void requireNotLater(PriceHistory market, PriceHistory history) {
        if (market.last().date().isAfter(history.last().date())) {
            throw new IllegalArgumentException("the lead market knows more than " + history.symbol());
        }
    }
}
