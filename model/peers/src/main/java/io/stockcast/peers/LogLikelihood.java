package io.stockcast.peers;

import org.hipparchus.special.Gamma;

/** The log-likelihood of a run of returns under GJR-GARCH with Student's t, its variance starting from a given one. */
final class LogLikelihood {

    private LogLikelihood() {}

    static double of(GjrGarch model, double[] returns, double startVariance) {
        double nu = model.degreesOfFreedom();
        double variance = startVariance;
        double logVariances = 0;
        double logTails = 0;
        for (double logReturn : returns) {
            double surprise = logReturn - model.mean();
            double square = surprise * surprise;
            logVariances += Math.log(variance);
            logTails += Math.log1p(square / ((nu - 2) * variance));
            double news = surprise < 0 ? model.alpha() + model.gamma() : model.alpha();
            variance = model.omega() + news * square + model.beta() * variance;
        }
        return returns.length * logScale(nu) - logVariances / 2 - (nu + 1) / 2 * logTails;
    }

    /** The log of the density's constant. */
    private static double logScale(double nu) {
        return Gamma.logGamma((nu + 1) / 2) - Gamma.logGamma(nu / 2) - Math.log(Math.PI * (nu - 2)) / 2;
    }
}
