package io.stockcast.marketdata.repair;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.LastSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cuts the bar of a session that has not ended, and any that claims to come from the future. */
record FinishedSessions(Exchange exchange, Instant now) implements RepairStep {

    LocalDate last() {
        return exchange.hours().lastCompletedSession(now.minus(LastSession.SETTLING));
    }

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        LocalDate last = last();
        List<RawBar> finished =
                bars.stream().filter(bar -> !bar.date().isAfter(last)).toList();
        repairs.count(Fault.UNFINISHED, bars.size() - finished.size());
        return finished;
    }
}
