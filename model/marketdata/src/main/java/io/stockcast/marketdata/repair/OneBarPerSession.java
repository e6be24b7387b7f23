package io.stockcast.marketdata.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts the bars in order of date; of several with the same date, the one sent last counts. Many of the same date with
 * other closes are the prices of several instruments, or of several times of day.
 */
record OneBarPerSession() implements RepairStep {

    private static final double LARGEST_CONFLICTING_SHARE = 0.02;
    private static final double SAME = 1e-3;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        TreeMap<LocalDate, RawBar> byDate = new TreeMap<>();
        int unsorted = 0;
        int conflicts = 0;
        for (RawBar bar : bars) {
            if (!byDate.isEmpty() && bar.date().isBefore(byDate.lastKey())) {
                unsorted++;
            }
            RawBar other = byDate.put(bar.date(), bar);
            conflicts += other == null || isSame(other, bar) ? 0 : 1;
            requireFew(conflicts, bars.size(), bar);
        }
        repairs.count(Fault.UNSORTED, unsorted);
        repairs.count(Fault.DUPLICATE, bars.size() - byDate.size());
        return List.copyOf(byDate.values());
    }

    private static boolean isSame(RawBar one, RawBar other) {
        return Math.abs(Math.log(one.close() / other.close())) < SAME;
    }

    private static void requireFew(int conflicts, int bars, RawBar last) {
        if (conflicts > Math.max(1, LARGEST_CONFLICTING_SHARE * bars)) {
            throw new RefusedPricesException("it has two closes for many days, " + last.date()
                    + " among them; daily prices of one instrument" + " are needed");
        }
    }
}
