package io.stockcast.forecasting.steps;

/** Rounds products to a common grain, so that their sums are exact and the same whichever came first. */
final class Grain {

    private static final double GRAIN = 1 << 20;

    private Grain() {}

    static double rounded(double value) {
        return Math.rint(value * GRAIN) / GRAIN;
    }
}
