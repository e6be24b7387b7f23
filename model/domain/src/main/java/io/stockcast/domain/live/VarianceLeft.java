package io.stockcast.domain.live;

/**
 * How much of the variance of a session's return, from the close before it to its own, is still to come as the session
 * goes on.
 *
 * <p>Before the open all of it is, at the open the overnight part is gone, and at the close nothing is left. In between
 * the variance comes in a U-shape: much after the open, little at noon, more toward the close (Wood, McInish and Ord, 1985;
 * Andersen and Bollerslev, 1997). Its form is that of Hasbrouck (1999) with the parameters of Andersen, Dobrev and
 * Schaumburg (2012): the volatility at an elapsed share {@code u} of the session is in proportion to
 *
 * <p>{@code sigma(u) = C + A exp(-k u) + B exp(-k (1 - u))}, {@code A = 0.75, B = 0.25, C = 0.88929198, k = 10},
 *
 * <p>so that the variance per minute is 3.3 times that of noon at the open, and 1.6 times at the close. The share of the
 * session's own variance that has come by then is the integral of {@code sigma^2} up to there over that up to the close.
 *
 * @param atOpen the share of the variance that is left at the open, above 0 and at most 1
 */
public record VarianceLeft(double atOpen) {

    /** What is typical, for instruments whose own opens do not tell: between the indices' 0.65 and the stocks' 0.75. */
    public static final VarianceLeft TYPICAL = new VarianceLeft(0.7);

    private static final double AT_OPEN = 0.75;
    private static final double AT_CLOSE = 0.25;
    private static final double FLOOR = 0.88929198;
    private static final double DECAY = 10;
    private static final double WHOLE = come(1);

    /** The variance that is left; an {@code IllegalArgumentException} where {@code atOpen} is no such share. */
    public VarianceLeft {
        if (!(atOpen > 0) || atOpen > 1) {
            throw new IllegalArgumentException("the share of the variance left at the open is " + atOpen);
        }
    }

    /**
     * The share of the variance that is left.
     *
     * @param elapsed share of the session that has passed: 0 at the open and 1 at the close; below 0 the exchange has not
     *     opened yet, above 1 it has closed
     * @return 1 before the open, {@link #atOpen} at the open, and from there down to 0 at the close
     * @throws IllegalArgumentException where {@code elapsed} is not a number
     */
    public double at(double elapsed) {
        if (Double.isNaN(elapsed)) {
            throw new IllegalArgumentException("the elapsed share of the session is not a number");
        }
        if (elapsed < 0) {
            return 1;
        }
        return elapsed >= 1 ? 0 : atOpen * (1 - come(elapsed) / WHOLE);
    }

    /** The integral of {@code sigma^2} from 0 to {@code u}, by its six terms. */
    private static double come(double u) {
        double fromOpen = 1 - Math.exp(-DECAY * u);
        double toClose = Math.exp(-DECAY * (1 - u)) - Math.exp(-DECAY);
        double squareFromOpen = 1 - Math.exp(-2 * DECAY * u);
        double squareToClose = Math.exp(-2 * DECAY * (1 - u)) - Math.exp(-2 * DECAY);
        return (FLOOR * FLOOR + 2 * AT_OPEN * AT_CLOSE * Math.exp(-DECAY)) * u
                + 2 * FLOOR * (AT_OPEN * fromOpen + AT_CLOSE * toClose) / DECAY
                + (AT_OPEN * AT_OPEN * squareFromOpen + AT_CLOSE * AT_CLOSE * squareToClose) / (2 * DECAY);
    }
}
