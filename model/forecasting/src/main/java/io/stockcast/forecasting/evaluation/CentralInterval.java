package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.QuantileLevels.Interval;

/** The central intervals whose coverage is judged. */
public enum CentralInterval {
    EIGHTY(Interval.EIGHTY),
    NINETY_FIVE(Interval.NINETY_FIVE);

    private final Interval interval;

    CentralInterval(Interval interval) {
        this.interval = interval;
    }

    /** The share of outcomes it promises to hold. */
    public double coverage() {
        return interval.coverage();
    }

    /** Whether an outcome lies in the interval that nine quantiles span, its ends included. */
    public boolean holds(double outcome, double[] quantiles) {
        return interval.holds(outcome, quantiles);
    }
}
