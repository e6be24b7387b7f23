package io.stockcast.forecasting.evaluation;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * A likelihood-ratio statistic, {@code -2 ln(L0 / L1)}, chi-square where the hypothesis holds.
 *
 * @param statistic 0 or more
 * @param degreesOfFreedom of the chi-square distribution
 */
public record LikelihoodRatio(double statistic, int degreesOfFreedom) {

    /** The probability of a statistic as large as this where the hypothesis holds. */
    public double pValue() {
        return 1 - new ChiSquaredDistribution(degreesOfFreedom).cumulativeProbability(statistic);
    }

    /** Of log-likelihoods under the hypothesis and without it. */
    static LikelihoodRatio of(double restricted, double free, int degreesOfFreedom) {
        return new LikelihoodRatio(Math.max(0, 2 * (free - restricted)), degreesOfFreedom);
    }

    /** The log-likelihood of so many misses and hits at a probability of a miss; {@code 0 ln 0 = 0}. */
    static double bernoulli(int misses, int hits, double probability) {
        double ofMisses = misses == 0 ? 0 : misses * Math.log(probability);
        double ofHits = hits == 0 ? 0 : hits * Math.log(1 - probability);
        return ofMisses + ofHits;
    }
}
