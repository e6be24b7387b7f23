package io.stockcast.cli.verification;

import java.util.List;

/**
 * The result of making a forecast again.
 *
 * @param values how many dates and numbers were compared
 * @param rounded how many of them agree only within the tolerance between types of processors
 * @param differences those that do not agree, in the order of the forecast's JSON
 */
public record Verdict(int values, int rounded, List<Difference> differences) {

    public Verdict {
        differences = List.copyOf(differences);
    }

    /** Whether nothing differs. */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
