package io.stockcast.forecasting.evaluation;

/**
 * The test of unconditional coverage of Kupiec (1995): whether outcomes miss an interval as often as they should.
 *
 * <p>{@code LR = -2 ln[(1 - p)^(n - x) p^x / ((1 - x / n)^(n - x) (x / n)^x)]} for {@code x} misses of {@code n}
 * at a probability {@code p} of a miss; chi-square with one degree of freedom.
 */
public final class KupiecStatistic {

    private KupiecStatistic() {}

    /** The test of {@code misses} among {@code count} outcomes of an interval that promises {@code coverage}. */
    public static LikelihoodRatio of(int misses, int count, double coverage) {
        double restricted = LikelihoodRatio.bernoulli(misses, count - misses, 1 - coverage);
        double free = LikelihoodRatio.bernoulli(misses, count - misses, misses / (double) count);
        return LikelihoodRatio.of(restricted, free, 1);
    }
}
