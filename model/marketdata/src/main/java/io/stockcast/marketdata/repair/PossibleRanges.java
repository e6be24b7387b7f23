package io.stockcast.marketdata.repair;

import java.util.List;

/** Reduces a bar to its close where open, high and low contradict it. */
record PossibleRanges() implements RepairStep {

    /** Closes are rounded otherwise than ranges. */
    private static final double ROUNDING = 1e-3;

    /** A price that far from the close and back within a day is a false one. */
    private static final double LARGEST_EXCURSION = 2;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        return bars.stream().map(bar -> repair(bar, repairs)).toList();
    }

    private static RawBar repair(RawBar bar, Repairs repairs) {
        if (isPossible(bar)) {
            return bar;
        }
        boolean sent = !(Double.isNaN(bar.open()) && Double.isNaN(bar.high()) && Double.isNaN(bar.low()));
        repairs.count(Fault.IMPOSSIBLE_RANGE, sent ? 1 : 0);
        return bar.withoutRange();
    }

    private static boolean isPossible(RawBar bar) {
        return RawBar.isPrice(bar.open())
                && RawBar.isPrice(bar.high())
                && RawBar.isPrice(bar.low())
                && bar.high() >= bar.low()
                && bar.high() <= bar.close() * LARGEST_EXCURSION
                && bar.low() >= bar.close() / LARGEST_EXCURSION
                && contains(bar, bar.open())
                && contains(bar, bar.close());
    }

    private static boolean contains(RawBar bar, double price) {
        return price <= bar.high() * (1 + ROUNDING) && price >= bar.low() * (1 - ROUNDING);
    }
}
