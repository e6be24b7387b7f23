package io.stockcast.training.samples;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.features.FeatureSource;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One training example: the features of a window of sessions, the base quantiles as of its last one
 * and the log-returns that followed, both in units of the volatility forecast.
 *
 * @param rows the feature rows of the instrument, shared by its samples
 * @param firstRow where the window begins in them
 * @param base {@code 20 x 9} quantiles
 * @param outcomes {@code 20} log-returns
 * @param hidden sources that the network is not shown
 */
public record Sample(float[][] rows, int firstRow, float[] base, float[] outcomes, Set<FeatureSource> hidden) {

    /** The samples of the as-of sessions {@code first} to {@code last}, all of whose outcomes must be known. */
    static List<Sample> of(MeasuredHistory history, PooledShape shape, int first, int last) {
        float[][] rows = new Features(history).rows(first, last);
        QuantilePath base = PublishedForecast.networkBase(history, shape, first, last);
        List<Sample> samples = new ArrayList<>(last - first + 1);
        for (int t = first; t <= last; t++) {
            samples.add(
                    new Sample(rows, t - first, scaled(base, history.volatility(), t), outcomes(history, t), Set.of()));
        }
        return samples;
    }

    /** Appends the feature rows of the window, {@code [40][features]}, oldest first. */
    public void putWindow(FloatBuffer buffer) {
        for (int lag = 0; lag < Features.WINDOW; lag++) {
            for (int feature = 0; feature < Features.COUNT; feature++) {
                boolean isHidden = hidden.contains(Features.SOURCES.get(feature));
                buffer.put(isHidden ? 0 : rows[firstRow + lag][feature]);
            }
        }
    }

    /** The same where sources are as good as unknown. */
    Sample hiding(Set<FeatureSource> sources) {
        return new Sample(rows, firstRow, base, outcomes, sources);
    }

    private static float[] scaled(QuantilePath path, VolatilityPath volatility, int session) {
        float[] scaled = new float[Forecast.HORIZONS * QuantileLevels.COUNT];
        int i = 0;
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            for (double quantile : path.at(session, h)) {
                scaled[i++] = (float) (quantile / volatility.sigma(session, h));
            }
        }
        return scaled;
    }

    private static float[] outcomes(MeasuredHistory history, int session) {
        float[] outcomes = new float[Forecast.HORIZONS];
        for (int h = 1; h <= outcomes.length; h++) {
            outcomes[h - 1] = (float) (history.returns().logReturn(session, session + h)
                    / history.volatility().sigma(session, h));
        }
        return outcomes;
    }
}
