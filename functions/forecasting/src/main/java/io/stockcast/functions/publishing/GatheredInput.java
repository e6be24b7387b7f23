package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.publishing.ReferencePrices.Answer;
import io.stockcast.marketdata.LeadIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** An instrument's history with the reference series and report dates that there are, each where it is recent. */
    static GatheredInput of(
            PriceHistory history, Map<InputRole, Answer> answers, Optional<CompanyReports> reports, Instant now) {
        LocalDate asOf = history.last().date();
        List<ReferenceSeries> references = answers.entrySet().stream()
                .flatMap(answer -> answer.getValue().history().stream()
                        .map(series -> new ReferenceSeries(answer.getKey(), series)))
                .toList();
        Lead lead = Optional.ofNullable(answers.get(InputRole.LEAD_INDEX))
                .map(answer -> lead(answer, asOf, now))
                .orElse(Lead.KNOWN);
        return new GatheredInput(
                ForecastInput.of(history, references).with(reports).recent(), lead);
    }

    /** The instrument's last session. */
    LocalDate asOf() {
        return input.history().last().date();
    }

    private static Lead lead(Answer answer, LocalDate asOf, Instant now) {
        if (!answer.isAvailable()) {
            return LeadIndex.isPending(asOf, now) ? Lead.PENDING : Lead.MISSING;
        }
        return answer.history()
                .map(market -> state(market.last().date(), asOf, now))
                .orElse(Lead.KNOWN);
    }

    private static Lead state(LocalDate lastKnown, LocalDate asOf, Instant now) {
        if (!LeadIndex.lacks(asOf, lastKnown)) {
            return Lead.KNOWN;
        }
        return LeadIndex.isPending(lastKnown, asOf, now) ? Lead.PENDING : Lead.MISSING;
    }
}
