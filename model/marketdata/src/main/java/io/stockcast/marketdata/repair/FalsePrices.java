package io.stockcast.marketdata.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds bars whose prices leap and come back: pence among pounds, a slipped decimal point, a false price. Where the
 * leap is a power of ten they are converted; a single bar that leaps otherwise is dropped.
 */
record FalsePrices() implements RepairStep {

    /** No price was ever three times as high on one day and back on a later one at once. */
    private static final double LEAP = Math.log(3);

    /** By how much the logs of leap and return may differ, for the market moves as well. */
    private static final double LARGEST_MISS = 0.2;

    private static final double LOG_OF_TEN = Math.log(10);

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        List<RawBar> repaired = new ArrayList<>();
        int t = 0;
        while (t < bars.size()) {
            double up = repaired.isEmpty() ? 0 : leap(repaired.get(repaired.size() - 1), bars.get(t));
            int end = Math.abs(up) < LEAP ? t : endOfRun(bars, up, t);
            if (end > t) {
                repaired.addAll(converted(bars.subList(t, end), up, repairs));
                t = end;
            } else {
                repaired.add(bars.get(t++));
            }
        }
        return repaired;
    }

    /** Where the prices come back to where they leapt from at {@code t}; {@code t} itself where they do not. */
    private static int endOfRun(List<RawBar> bars, double up, int t) {
        for (int end = t + 1; end < bars.size(); end++) {
            double down = leap(bars.get(end - 1), bars.get(end));
            if (Math.abs(down) >= LEAP) {
                boolean back = Math.abs(up + down) <= LARGEST_MISS;
                return back && (end == t + 1 || isPowerOfTen(up)) ? end : t;
            }
        }
        return t;
    }

    private static List<RawBar> converted(List<RawBar> run, double up, Repairs repairs) {
        if (!isPowerOfTen(up)) {
            repairs.count(Fault.FALSE_PRICE, run.size());
            return List.of();
        }
        int power = (int) Math.round(up / LOG_OF_TEN);
        repairs.count(Fault.OTHER_UNIT, run.size());
        return run.stream().map(bar -> bar.shiftedBy(-power)).toList();
    }

    private static boolean isPowerOfTen(double up) {
        return Math.abs(up - Math.round(up / LOG_OF_TEN) * LOG_OF_TEN) <= LARGEST_MISS;
    }

    private static double leap(RawBar before, RawBar after) {
        return Math.log(after.close() / before.close());
    }
}
