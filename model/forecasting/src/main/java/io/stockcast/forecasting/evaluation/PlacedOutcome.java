package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.QuantileLevels;
import java.time.LocalDate;

/**
 * What happened, and where in its published forecast it fell.
 *
 * @param date the session on which the outcome was known
 * @param logReturn the outcome
 * @param median the median forecast of it
 * @param pit its {@linkplain Pit probability integral transform}
 * @param isInside80 whether the central 80 % interval held it
 * @param isInside95 whether the central 95 % interval held it
 */
public record PlacedOutcome(
        LocalDate date, double logReturn, double median, double pit, boolean isInside80, boolean isInside95) {

    /** Places an outcome among nine quantiles, ascending. */
    public static PlacedOutcome of(LocalDate date, double logReturn, double[] quantiles) {
        return new PlacedOutcome(
                date,
                logReturn,
                quantiles[QuantileLevels.MEDIAN],
                Pit.of(logReturn, quantiles),
                CentralInterval.EIGHTY.holds(logReturn, quantiles),
                CentralInterval.NINETY_FIVE.holds(logReturn, quantiles));
    }

    public boolean isInside(CentralInterval interval) {
        return interval == CentralInterval.EIGHTY ? isInside80 : isInside95;
    }
}
