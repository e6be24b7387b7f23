package io.stockcast.peers;

/**
 * A GJR-GARCH(1,1) model (Glosten, Jagannathan and Runkle, 1993) with innovations of Student's t: the variance of the
 * next return is {@code omega + (alpha + gamma [e < 0]) e^2 + beta variance}, {@code e} being the return less its mean.
 *
 * @param mean of a session's log-return
 * @param degreesOfFreedom of the innovations, which have a variance of 1; above 2
 */
record GjrGarch(double mean, double omega, double alpha, double gamma, double beta, double degreesOfFreedom) {

    /** The variance of the session after one with a variance and an innovation, the return's units of deviation. */
    double next(double variance, double innovation) {
        return omega + variance * growth(innovation);
    }

    /** What an innovation multiplies the variance by, before {@code omega} is added. */
    double growth(double innovation) {
        double news = innovation < 0 ? alpha + gamma : alpha;
        return beta + news * innovation * innovation;
    }

    /** The share of a variance's distance from the usual one that is left a session later, on average. */
    double persistence() {
        return alpha + gamma / 2 + beta;
    }
}
