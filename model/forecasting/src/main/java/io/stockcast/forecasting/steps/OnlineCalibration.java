package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adaptive conformal correction of quantiles from an instrument's own past (Gibbs and Candes, 2021; as quantile
 * tracking, Angelopoulos, Candes and Tibshirani, 2023).
 *
 * <p>The 80 % and the 95 % interval each have a {@link WidthTracker} that widens them a little after an outcome
 * outside and narrows them a little after one inside. As of a session the trackers begin {@value #MEMORY}
 * sessions earlier without a correction, whatever else is asked for, so that a past forecast comes out the
 * same alone and in a walk-forward.
 */
public final class OnlineCalibration implements ForecastStep {

    /** How many past sessions the correction as of a session learns from. */
    public static final int MEMORY = 500;

    private final ReturnSeries returns;
    private final int first;

    /**
     * Calibrates the forecasts as of every session from {@code first} on; those before it are only learned from. The
     * path should begin {@value #MEMORY} sessions before {@code first}, where there are as many.
     */
    public OnlineCalibration(ReturnSeries returns, int first) {
        this.returns = returns;
        this.first = first;
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        List<Trackers> byHorizon = IntStream.rangeClosed(1, Forecast.HORIZONS)
                .mapToObj(horizon -> Trackers.of(horizon, new PastIntervals(path, returns, horizon)))
                .toList();
        return path.from(first).mapWhenAsked((session, horizon, quantiles) -> {
            int begin = Math.max(0, session - MEMORY - path.firstSession());
            int length = session - path.firstSession() - begin;
            return byHorizon.get(horizon - 1).stretched(quantiles, begin, length);
        });
    }

    /** The trackers of one horizon, with what they learn from. */
    private record Trackers(PastIntervals past, WidthTracker eighty, WidthTracker ninetyFive) {

        static Trackers of(int horizon, PastIntervals past) {
            return new Trackers(
                    past,
                    new WidthTracker(Interval.EIGHTY.coverage(), horizon),
                    new WidthTracker(Interval.NINETY_FIVE.coverage(), horizon));
        }

        double[] stretched(double[] quantiles, int begin, int length) {
            return IntervalStretch.apply(
                    quantiles,
                    eighty.track(past.excess80(), begin, length),
                    ninetyFive.track(past.excess95(), begin, length));
        }
    }
}
