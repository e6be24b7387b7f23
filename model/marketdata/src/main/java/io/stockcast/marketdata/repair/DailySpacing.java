package io.stockcast.marketdata.repair;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts bars that stand for weeks or months, or days seldom traded; what is left must be enough to forecast from. */
record DailySpacing() implements RepairStep {

    /** Long enough for holidays not to matter. */
    private static final int WINDOW = 10;

    /** From a Friday to a Monday are three days. */
    private static final int FEWEST_DAYS_APART = 4;

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        int first = IntStream.iterate(bars.size() - 1, t -> t >= WINDOW, t -> t - 1)
                .filter(t -> medianGap(bars, t) >= FEWEST_DAYS_APART)
                .findFirst()
                .orElse(0);
        return first == 0
                ? bars
                : Cut.from(
                        first,
                        bars,
                        repairs,
                        Fault.NOT_DAILY,
                        () -> "its prices stand " + medianGap(bars, first) + " days apart up to "
                                + bars.get(first).date() + "; daily prices are needed");
    }

    private static long medianGap(List<RawBar> bars, int last) {
        return IntStream.rangeClosed(last - WINDOW + 1, last)
                .mapToLong(t -> ChronoUnit.DAYS.between(
                        bars.get(t - 1).date(), bars.get(t).date()))
                .sorted()
                .skip(WINDOW / 2)
                .findFirst()
                .orElseThrow();
    }
}
