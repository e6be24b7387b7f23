package io.stockcast.forecasting.evaluation;

import java.util.List;

/**
 * The tests of an instrument's interval one session ahead.
 *
 * @param unconditional Kupiec's, of how often it misses
 * @param independence Christoffersen's, of whether misses cluster
 */
public record CoverageTests(LikelihoodRatio unconditional, LikelihoodRatio independence) {

    /** Tests one instrument's outcomes, in order of time, at least one. */
    public static CoverageTests of(List<PlacedOutcome> outcomes, CentralInterval interval) {
        boolean[] misses = new boolean[outcomes.size()];
        int count = 0;
        for (int t = 0; t < misses.length; t++) {
            misses[t] = !outcomes.get(t).isInside(interval);
            count += misses[t] ? 1 : 0;
        }
        return new CoverageTests(
                KupiecStatistic.of(count, misses.length, interval.coverage()),
                ChristoffersenStatistic.independence(misses));
    }

    /** Christoffersen's test of conditional coverage, of both at once; chi-square with two degrees of freedom. */
    public LikelihoodRatio conditional() {
        return new LikelihoodRatio(unconditional.statistic() + independence.statistic(), 2);
    }
}
