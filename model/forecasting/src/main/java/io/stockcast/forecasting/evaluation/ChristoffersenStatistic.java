package io.stockcast.forecasting.evaluation;

/**
 * The test of independence of Christoffersen (1998): whether a miss makes a miss on the next session more likely.
 *
 * <p>Against a first-order Markov chain: {@code LR = -2 ln[L(pi) / L(pi01, pi11)]}, where {@code pi01} is the share
 * of misses after a hit, {@code pi11} that after a miss and {@code pi} that of both; chi-square with one degree of
 * freedom. It is for outcomes one session ahead: those of longer horizons overlap.
 */
public final class ChristoffersenStatistic {

    private ChristoffersenStatistic() {}

    /** The test of a sequence of misses, in order of time. */
    public static LikelihoodRatio independence(boolean[] misses) {
        int[][] transitions = new int[2][2];
        for (int t = 1; t < misses.length; t++) {
            transitions[misses[t - 1] ? 1 : 0][misses[t] ? 1 : 0]++;
        }
        return independence(transitions[0], transitions[1]);
    }

    /** Of the hits and misses that followed a hit, and those that followed a miss. */
    static LikelihoodRatio independence(int[] afterHit, int[] afterMiss) {
        double restricted = logLikelihood(afterHit[0] + afterMiss[0], afterHit[1] + afterMiss[1]);
        double free = logLikelihood(afterHit[0], afterHit[1]) + logLikelihood(afterMiss[0], afterMiss[1]);
        return LikelihoodRatio.of(restricted, free, 1);
    }

    private static double logLikelihood(int hits, int misses) {
        return LikelihoodRatio.bernoulli(misses, hits, misses / (double) (hits + misses));
    }
}
