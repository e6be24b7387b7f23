package io.stockcast.forecasting.evaluation;

/** The central intervals whose coverage is judged. */
public enum CentralInterval {
    EIGHTY(0.80, 2, 6),
    NINETY_FIVE(0.95, 0, 8);

    private final double coverage;
    private final int low;
    private final int high;

    CentralInterval(double coverage, int low, int high) {
        this.coverage = coverage;
        this.low = low;
        this.high = high;
    }

    /** The share of outcomes it promises to hold. */
    public double coverage() {
        return coverage;
    }

    /** Whether an outcome lies in the interval that nine quantiles span, its ends included. */
    public boolean holds(double outcome, double[] quantiles) {
        return quantiles[low] <= outcome && outcome <= quantiles[high];
    }
}
