package io.stockcast.marketdata.repair;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes a trustworthy history of what a provider sent or a file holds, step by step, or refuses it. */
public final class HistoryRepair {

    /** The fewest bars that make a return. */
    private static final int FEWEST_BARS = 2;

    private final Clock clock;

    public HistoryRepair(Clock clock) {
        this.clock = clock;
    }

    /** The newest session that a repaired history can have. */
    public LocalDate lastSession(Exchange exchange) {
        return new FinishedSessions(exchange, clock.instant()).last();
    }

    /**
     * Repairs what can be repaired for certain.
     *
     * @throws UntrustworthyHistoryException where a forecast from it could be wrong
     */
    public RepairedHistory repair(Instrument instrument, RawHistory raw) {
        Repairs repairs = new Repairs();
        try {
            List<RawBar> bars = raw.bars();
            for (RepairStep step : steps(instrument, raw)) {
                bars = step.repair(bars, repairs);
            }
            requireEnough(bars);
            List<Bar> sound = bars.stream().map(RawBar::toBar).toList();
            return new RepairedHistory(new PriceHistory(instrument.symbol().value(), sound), repairs);
        } catch (RefusedPricesException e) {
            throw new UntrustworthyHistoryException(instrument.name(), String.valueOf(e.getMessage()));
        }
    }

    private List<RepairStep> steps(Instrument instrument, RawHistory raw) {
        return List.of(
                new QuotedUnit(instrument, raw.currency()),
                new UsableCloses(),
                new OneBarPerSession(),
                new FinishedSessions(instrument.exchange(), clock.instant()),
                new DailySpacing(),
                new SessionDays(instrument.exchange().title(), SessionDays.of(instrument)),
                new ContradictedCloses(),
                new FalsePrices(),
                new PossibleRanges(),
                new AdjustedCloses(),
                new FinePrices(),
                new AdjustedSplits(raw.splits()));
    }

    private static void requireEnough(List<RawBar> bars) {
        if (bars.size() < FEWEST_BARS) {
            throw new RefusedPricesException(
                    "it has " + bars.size() + " usable rows, at least " + FEWEST_BARS + " are needed");
        }
    }
}
