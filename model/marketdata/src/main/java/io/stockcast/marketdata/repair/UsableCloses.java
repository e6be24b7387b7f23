package io.stockcast.marketdata.repair;

import java.util.List;

/** Drops the bars that have no close; refuses a history in which too many have none, or one has a negative close. */
record UsableCloses() implements RepairStep {

    private static final double LARGEST_UNUSABLE_SHARE = 0.1;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        bars.stream().filter(bar -> bar.close() < 0).findFirst().ifPresent(bar -> {
            throw new RefusedPricesException("the close of " + bar.date() + ", " + bar.close()
                    + ", is negative, and forecasts are made of positive prices alone");
        });
        List<RawBar> usable =
                bars.stream().filter(bar -> RawBar.isPrice(bar.close())).toList();
        int missing =
                (int) bars.stream().filter(bar -> Double.isNaN(bar.close())).count();
        int unusable = bars.size() - usable.size();
        if (unusable > LARGEST_UNUSABLE_SHARE * bars.size()) {
            throw new RefusedPricesException(
                    "of its " + bars.size() + " closes " + unusable + " are missing or impossible");
        }
        repairs.count(Fault.NO_CLOSE, missing);
        repairs.count(Fault.IMPOSSIBLE_CLOSE, unusable - missing);
        return usable;
    }
}
