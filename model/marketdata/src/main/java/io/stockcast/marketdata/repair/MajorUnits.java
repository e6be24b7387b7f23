package io.stockcast.marketdata.repair;

import io.stockcast.marketdata.Instrument;
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
            throw new RefusedPricesException(
                    "they are not in " + instrument.currency() + ", so they may be another instrument's");
        }
        if (!pence) {
            return bars;
        }
        repairs.count(Fault.MINOR_UNITS, bars.size());
        return bars.stream().map(bar -> bar.shiftedBy(-2)).toList();
    }
}
