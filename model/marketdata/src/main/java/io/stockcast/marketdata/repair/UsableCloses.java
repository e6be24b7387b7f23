package io.stockcast.marketdata.repair;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import java.util.List;

/** Drops the bars whose close is missing or no price, and refuses a history of which too many are so. */
record UsableCloses(Instrument instrument) implements RepairStep {

    private static final double LARGEST_UNUSABLE_SHARE = 0.1;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        List<RawBar> usable =
                bars.stream().filter(bar -> RawBar.isPrice(bar.close())).toList();
        int missing =
                (int) bars.stream().filter(bar -> Double.isNaN(bar.close())).count();
        int unusable = bars.size() - usable.size();
        if (unusable > LARGEST_UNUSABLE_SHARE * bars.size()) {
            throw new UntrustworthyHistoryException("Of the " + bars.size() + " closes that came for "
                    + instrument.name() + ", " + unusable + " are missing or impossible, so none of them is used.");
        }
        repairs.count(Fault.NO_CLOSE, missing);
        repairs.count(Fault.IMPOSSIBLE_CLOSE, unusable - missing);
        return usable;
    }
}
