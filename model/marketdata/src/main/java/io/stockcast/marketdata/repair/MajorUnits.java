package io.stockcast.marketdata.repair;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import java.util.List;
import java.util.Set;

/** Turns pence into pounds, and refuses prices in another currency than the instrument's. */
record MajorUnits(Instrument instrument, String quoted) implements RepairStep {

    /** What providers call a penny. */
    private static final Set<String> PENCE = Set.of("GBp", "GBX", "GBx");

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        boolean pence = PENCE.contains(quoted);
        String currency = pence ? "GBP" : quoted;
        if (!currency.isEmpty() && !currency.equals(instrument.currency())) {
            throw new UntrustworthyHistoryException("The prices that came for " + instrument.name() + " are not in "
                    + instrument.currency() + ", so they may be another instrument's.");
        }
        if (!pence) {
            return bars;
        }
        repairs.count(Fault.MINOR_UNITS, bars.size());
        return bars.stream().map(MajorUnits::inPounds).toList();
    }

    private static RawBar inPounds(RawBar bar) {
        return new RawBar(
                bar.date(),
                bar.open() / 100,
                bar.high() / 100,
                bar.low() / 100,
                bar.close() / 100,
                bar.adjustedClose() / 100,
                bar.volume());
    }
}
