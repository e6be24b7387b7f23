package io.stockcast.marketdata.repair;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MinorUnit;
import java.util.List;

/**
 * Puts prices in the unit that the instrument is quoted in, as London's shares are in pence, and refuses those in
 * another currency. An index is in points, whatever its currency is called.
 */
record QuotedUnit(Instrument instrument, String quoted) implements RepairStep {

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        if (quoted.isEmpty()) {
            return bars;
        }
        if (!MinorUnit.currencyOf(quoted).equals(MinorUnit.currencyOf(instrument.currency()))) {
            throw new RefusedPricesException(
                    "they are not in " + instrument.currency() + ", so they may be another instrument's");
        }
        int power = MinorUnit.decimalsBetween(quoted, instrument.currency());
        if (power == 0 || instrument.isIndex()) {
            return bars;
        }
        repairs.count(Fault.OTHER_QUOTED_UNIT, bars.size());
        return bars.stream().map(bar -> bar.shiftedBy(power)).toList();
    }
}
