package io.stockcast.marketdata.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Corrects, drops or refuses closes that lie far outside of their day's low and high; where it is these that are
 * wrong, they are left out.
 */
record ContradictedCloses() implements RepairStep {

    /** What rounding, or a close that was adjusted for a dividend, does not explain. */
    private static final double FAR = 0.03;

    private static final double ROUNDING = 1e-3;

    /** Where more bars than these contradict their ranges, no range is to be trusted. */
    private static final double LARGEST_SHARE = 0.1;

    /** So many usual moves from the day before, a price is still a likely one. */
    private static final double LIKELY = 5;

    /** Of a decimal point, and of pence for pounds. */
    private static final List<Integer> SLIPS = List.of(-1, 1, -2, 2, -3, 3);

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        long contradicted =
                bars.stream().filter(bar -> isContradicted(bar, FAR)).count();
        if (contradicted == 0) {
            return bars;
        }
        if (contradicted > LARGEST_SHARE * bars.size()) {
            repairs.count(Fault.FOREIGN_RANGES, (int) contradicted);
            return bars.stream().map(RawBar::withoutRange).toList();
        }
        double likely = Math.max(FAR, LIKELY * UsualMovesOf.closes(bars).volatility());
        List<RawBar> repaired = new ArrayList<>();
        for (RawBar bar : bars) {
            if (isContradicted(bar, FAR) && !repaired.isEmpty()) {
                RawBar before = repaired.get(repaired.size() - 1);
                repaired(bar, before, likely, bar == bars.get(bars.size() - 1), repairs)
                        .ifPresent(repaired::add);
            } else {
                repaired.add(bar);
            }
        }
        return repaired;
    }

    private static Optional<RawBar> repaired(
            RawBar bar, RawBar before, double likely, boolean newest, Repairs repairs) {
        if (isNear(before.close(), bar.close(), likely)) {
            repairs.count(Fault.IMPOSSIBLE_RANGE, 1);
            return Optional.of(bar.withoutRange());
        }
        Optional<RawBar> corrected = SLIPS.stream()
                .map(bar::closeShiftedBy)
                .filter(shifted -> !isContradicted(shifted, ROUNDING))
                .findFirst();
        if (corrected.isPresent()) {
            repairs.count(Fault.OTHER_UNIT, 1);
            return corrected;
        }
        if (newest) {
            throw new RefusedPricesException("the close of " + bar.date() + ", " + bar.close()
                    + ", lies outside of its day's low and high, " + bar.low() + " and " + bar.high());
        }
        repairs.count(Fault.FALSE_PRICE, 1);
        return Optional.empty();
    }

    private static boolean isContradicted(RawBar bar, double tolerance) {
        return bar.close() > bar.high() * (1 + tolerance) || bar.close() < bar.low() * (1 - tolerance);
    }

    private static boolean isNear(double one, double other, double distance) {
        return Math.abs(Math.log(one / other)) <= distance;
    }
}
