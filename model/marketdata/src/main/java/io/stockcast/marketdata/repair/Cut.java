package io.stockcast.marketdata.repair;

import java.util.List;
import java.util.function.Supplier;

/** Leaves out the earlier bars of a history where nobody can tell what they are worth. */
final class Cut {

    /** How many bars must be left: four years, as far as a forecast looks back for anything but its simulation. */
    static final int FEWEST_LEFT = 1_000;

    private Cut() {}

    /** The bars from {@code first} on; refused for the problem where they are too few. */
    static List<RawBar> from(int first, List<RawBar> bars, Repairs repairs, Fault fault, Supplier<String> problem) {
        if (bars.size() - first < FEWEST_LEFT) {
            throw new RefusedPricesException(problem.get());
        }
        repairs.count(fault, first);
        return bars.subList(first, bars.size());
    }
}
