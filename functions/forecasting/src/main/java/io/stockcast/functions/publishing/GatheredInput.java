package io.stockcast.functions.publishing;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.marketdata.LeadIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an instrument can be forecast from just now, and how much of it the lead market is. */
record GatheredInput(ForecastInput input, Lead lead) {

    /** What there is of the lead market. */
    enum Lead {
        /** All that it did by the end of the instrument's last day, or nothing where nobody has its prices. */
        KNOWN,
        /** It has still to close on that day, or its prices may yet come. */
        AWAITED,
        /** Its prices of that day have not come. */
        MISSING
    }

    /** An instrument's history with the lead market's. */
    static GatheredInput of(PriceHistory history, Optional<PriceHistory> lead, Instant now) {
        LocalDate asOf = history.last().date();
        Optional<PriceHistory> recent =
                lead.filter(market -> LeadIndex.isRecent(market.last().date(), asOf));
        return new GatheredInput(
                ForecastInput.of(history, recent),
                lead.map(market -> state(market.last().date(), asOf, now)).orElse(Lead.KNOWN));
    }

    /** An instrument's history alone, since the lead market's cannot be had. */
    static GatheredInput withoutLead(PriceHistory history, Instant now) {
        boolean isAwaited = LeadIndex.isAwaited(history.last().date(), now);
        return new GatheredInput(ForecastInput.alone(history), isAwaited ? Lead.AWAITED : Lead.MISSING);
    }

    /** The instrument's last session. */
    LocalDate asOf() {
        return input.history().last().date();
    }

    private static Lead state(LocalDate lastKnown, LocalDate asOf, Instant now) {
        if (!LeadIndex.lacks(asOf, lastKnown)) {
            return Lead.KNOWN;
        }
        return LeadIndex.isAwaited(lastKnown, asOf, now) ? Lead.AWAITED : Lead.MISSING;
    }
}
