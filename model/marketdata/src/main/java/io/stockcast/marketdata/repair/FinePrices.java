package io.stockcast.marketdata.repair;

import java.util.List;
import java.util.stream.IntStream;

/** Refuses prices that move in steps too coarse to forecast, as a share at the smallest price there is does. */
record FinePrices() implements RepairStep {

    private static final int RECENT = 250;
    private static final double LARGEST_STEP = 0.1;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        double last = bars.isEmpty() ? 1 : bars.get(bars.size() - 1).close();
        double step = IntStream.range(Math.max(1, bars.size() - RECENT), bars.size())
                .mapToDouble(t -> Math.abs(bars.get(t).close() - bars.get(t - 1).close()))
                .filter(move -> move > 0)
                .min()
                .orElse(0);
        if (bars.size() > RECENT && step > LARGEST_STEP * last) {
            throw new RefusedPricesException("its closes move in steps of " + (float) step + " at a price of "
                    + (float) last + ", too coarse to forecast");
        }
        return bars;
    }
}
