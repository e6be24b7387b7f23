package io.stockcast.peers;

/**
 * The parameters of GJR-GARCH as coordinates that an optimiser can move freely within a box: every point of it is a
 * model with positive variances that return to the usual one.
 *
 * <p>Coordinates are the log of one less the persistence, the log of the share of the persistence that is due to news
 * rather than to the last variance, how one-sided the effect of news is (1: falls alone, -1: rises alone), and the log of
 * the degrees of freedom above 2. Variances are targeted (Engle and Mezrich, 1996): {@code omega} follows from the sample
 * variance.
 */
final class ParameterBox {

    private static final double[] LOWEST = {Math.log(0.0005), Math.log(0.002), -1, Math.log(0.05)};
    private static final double[] HIGHEST = {Math.log(0.5), Math.log(0.95), 1, Math.log(200)};

    /** Of daily stock returns. */
    private static final double[] TYPICAL = {Math.log(0.03), Math.log(0.09), 0.5, Math.log(3)};

    private ParameterBox() {}

    static double[] lowest() {
        return LOWEST.clone();
    }

    static double[] highest() {
        return HIGHEST.clone();
    }

    /** The point from which the first fit starts. */
    static double[] typical() {
        return TYPICAL.clone();
    }

    /** The model at a point, of returns with a mean and a variance. */
    static GjrGarch model(double[] point, double mean, double variance) {
        double reversion = Math.exp(point[0]);
        double news = (1 - reversion) * Math.exp(point[1]);
        double beta = 1 - reversion - news;
        return new GjrGarch(
                mean, variance * reversion, news * (1 - point[2]), 2 * news * point[2], beta, 2 + Math.exp(point[3]));
    }
}
