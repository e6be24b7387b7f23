package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.volatility.Grain;

/**
 * Least squares through the origin over a sliding window of pairs.
 *
 * <p>Products are {@linkplain Grain rounded}, so that the sums are the same whichever pair came first.
 */
final class NewsRegression {

    /** With fewer pairs, a year's, a large t says little. */
    static final int FEWEST_PAIRS = 250;

    static final double MOST_EXPLAINED = 0.9;

    private int pairs;
    private double xx;
    private double xy;
    private double yy;

    /**
     * How the next return answers to the surprise.
     *
     * @param beta the shrunk slope
     * @param explained the share of the next return's variance forecast that a usual surprise takes away
     */
    record Slope(double beta, double explained) {

        static final Slope NONE = new Slope(0, 0);
    }

    void add(double surprise, double nextReturn) {
        count(surprise, nextReturn, 1);
    }

    void remove(double surprise, double nextReturn) {
        count(surprise, nextReturn, -1);
    }

    /**
     * The slope, 0 where it is fewer than {@code chance} standard errors from it or where there are fewer than
     * {@value #FEWEST_PAIRS} pairs, and shrunk elsewhere.
     */
    Slope slope(double chance) {
        if (pairs < FEWEST_PAIRS) {
            return Slope.NONE;
        }
        double explainedSquares = xy * xy / xx;
        double t2 = (pairs - 1) * explainedSquares / (yy - explainedSquares);
        if (!(t2 > chance * chance)) {
            return Slope.NONE;
        }
        double beta = xy / xx * (1 - chance * chance / t2);
        return new Slope(beta, Math.min(MOST_EXPLAINED, beta * beta * xx / pairs));
    }

    private void count(double surprise, double nextReturn, int sign) {
        pairs += sign;
        xx += sign * Grain.rounded(surprise * surprise);
        xy += sign * Grain.rounded(surprise * nextReturn);
        yy += sign * Grain.rounded(nextReturn * nextReturn);
    }
}
