package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.path.QuantilePath;

/**
 * One step from the base quantiles to the published forecast.
 *
 * <p>What a step makes of the quantiles as of a session depends on that session and earlier ones alone.
 */
@FunctionalInterface
public interface ForecastStep {

    /**
     * The quantiles after this step.
     *
     * @param path the quantiles before it, by session, horizon and level, {@code [n][20][9]}, in log-return
     * @return quantiles of the same shape and unit, up to the same last session
     */
    QuantilePath apply(QuantilePath path);

    /** This step and then another. */
    default ForecastStep then(ForecastStep next) {
        return path -> next.apply(apply(path));
    }
}
