package io.stockcast.functions.marketdata.repair;

import io.stockcast.forecasting.calendar.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cuts the bar of a session that has not ended, and any that claims to come from the future. */
record FinishedSessions(Exchange exchange, Instant now) implements RepairStep {

    /** Free prices run up to 15 minutes late, and closing auctions take some minutes more. */
    private static final Duration SETTLING = Duration.ofMinutes(30);

    LocalDate last() {
        return exchange.hours().lastCompletedSession(now.minus(SETTLING));
    }

    @Override
    public List<RawBar> mend(List<RawBar> bars, Repairs repairs) {
        LocalDate last = last();
        List<RawBar> finished =
                bars.stream().filter(bar -> !bar.date().isAfter(last)).toList();
        repairs.count(Fault.UNFINISHED, bars.size() - finished.size());
        return finished;
    }
}
