package io.stockcast.marketdata.repair;

import java.util.List;

/** Reduces a bar to its close where open, high and low contradict it. */
record PossibleRanges() implements RepairStep {

    /** Closes are rounded otherwise than ranges. */
    private static final double ROUNDING = 1e-3;

    /** Beyond so many times the close, a price of the same day is a false one. */
    private static final double LARGEST_EXCURSION = 4;

    /** Where in more bars than these the high is below the low, the two were taken for each other. */
    private static final double LARGEST_SWAPPED_SHARE = 0.1;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        requireNotSwapped(bars);
        return bars.stream().map(bar -> repair(bar, repairs)).toList();
    }

    private static void requireNotSwapped(List<RawBar> bars) {
        List<RawBar> swapped =
                bars.stream().filter(bar -> bar.high() < bar.low()).toList();
        if (swapped.size() > Math.max(1, LARGEST_SWAPPED_SHARE * bars.size())) {
            throw new RefusedPricesException("its high is below its low on " + swapped.size() + " days, the first "
                    + swapped.get(0).date() + "; the two columns may be swapped");
        }
    }

    private static RawBar repair(RawBar sent, Repairs repairs) {
        RawBar bar = sent.open() == 0 ? sent.withoutOpen() : sent;
        if (!isPossible(bar)) {
            repairs.count(Fault.IMPOSSIBLE_RANGE, 1);
            return bar.withoutRange();
        }
        if (isOutside(bar, bar.open())) {
            repairs.count(Fault.IMPOSSIBLE_OPEN, 1);
            return bar.withoutOpen();
        }
        return bar;
    }

    /** Whether nothing that is known of the day contradicts another. */
    private static boolean isPossible(RawBar bar) {
        return isPriceOrUnknown(bar.open())
                && isPriceOrUnknown(bar.high())
                && isPriceOrUnknown(bar.low())
                && !(bar.high() < bar.low())
                && !(bar.high() > bar.close() * LARGEST_EXCURSION)
                && !(bar.low() < bar.close() / LARGEST_EXCURSION)
                && !isOutside(bar, bar.close());
    }

    private static boolean isPriceOrUnknown(double price) {
        return Double.isNaN(price) || RawBar.isPrice(price);
    }

    private static boolean isOutside(RawBar bar, double price) {
        return price > bar.high() * (1 + ROUNDING) || price < bar.low() * (1 - ROUNDING);
    }
}
