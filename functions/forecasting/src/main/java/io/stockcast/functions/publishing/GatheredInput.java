package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.marketdata.LeadIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The input of an instrument's forecast, and whether it includes the lead market's session of that day. */
record GatheredInput(ForecastInput input, Lead lead) {

    /** What is known of the lead market. */
    enum Lead {
        /** All its sessions up to the instrument's last day, or none if no source has its prices. */
        KNOWN,
        /** It has not closed yet on that day, or its prices are not available yet. */
        PENDING,
        /** Its prices of that day did not become available in time. */
        MISSING
    }

    /** An instrument's history with the lead market's. */
    static GatheredInput of(PriceHistory history, Optional<PriceHistory> lead, Instant now) {
        LocalDate asOf = history.last().date();
        List<ReferenceSeries> recent = lead
                .filter(market -> LeadIndex.isRecent(market.last().date(), asOf))
                .map(ReferenceSeries::leadIndex)
                .stream()
                .toList();
        return new GatheredInput(
                ForecastInput.of(history, recent),
                lead.map(market -> state(market.last().date(), asOf, now)).orElse(Lead.KNOWN));
    }

    /** An instrument's history only, because the lead market's is unavailable. */
    static GatheredInput withoutLead(PriceHistory history, Instant now) {
        boolean isPending = LeadIndex.isPending(history.last().date(), now);
        return new GatheredInput(ForecastInput.alone(history), isPending ? Lead.PENDING : Lead.MISSING);
    }

    /** The instrument's last session. */
    LocalDate asOf() {
        return input.history().last().date();
    }

    private static Lead state(LocalDate lastKnown, LocalDate asOf, Instant now) {
        if (!LeadIndex.lacks(asOf, lastKnown)) {
            return Lead.KNOWN;
        }
        return LeadIndex.isPending(lastKnown, asOf, now) ? Lead.PENDING : Lead.MISSING;
    }
}
