package io.stockcast.marketdata.repair;

import java.util.List;

/** Drops adjusted closes that are no prices; returns are then computed from the closes. */
record PossibleAdjustedCloses() implements RepairStep {

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        return bars.stream()
                .map(bar -> {
                    double price = bar.adjustedClose();
                    if (Double.isNaN(price) || RawBar.isPrice(price)) {
                        return bar;
                    }
                    repairs.count(Fault.IMPOSSIBLE_ADJUSTED_CLOSE, 1);
                    return bar.withAdjustedClose(Double.NaN);
                })
                .toList();
    }
}
