package io.stockcast.forecasting.volatility;

/** Rounds terms to a common grain, so that their sums are exact and the same whichever came first. */
public final class Grain {

    private static final double GRAIN = 1 << 20;

    private Grain() {}

    /** The nearest multiple of 2<sup>-20</sup>. */
    public static double rounded(double value) {
        return Math.rint(value * GRAIN) / GRAIN;
    }
}
