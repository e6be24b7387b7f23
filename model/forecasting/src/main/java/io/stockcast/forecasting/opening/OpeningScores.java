package io.stockcast.forecasting.opening;

import io.stockcast.forecasting.evaluation.Tally;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the methods did at the opens of some sessions of one instrument.
 *
 * @param tally of the sessions that were scored, by their date
 * @param moveLeft the mean of the square roots of the variance that was left at these opens; 0 of none
 * @param leftOut how many sessions were not scored, by the reason
 */
public record OpeningScores(String symbol, Tally<OpeningMethod> tally, double moveLeft, Map<String, Integer> leftOut) {

    private static final int FEWEST = 60;

    public OpeningScores {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }

    /** How many sessions were scored. */
    public int count() {
        return tally.size();
    }

    /** Whether they are enough to say anything: {@value #FEWEST}. */
    public boolean areEnough() {
        return count() >= FEWEST;
    }
}
