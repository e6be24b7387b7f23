package io.stockcast.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.features.Features;
import io.stockcast.training.samples.Sample;
import java.nio.FloatBuffer;
import java.util.List;

/** Samples as arrays: windows {@code [n][40][features]}, base {@code [n][20][9]}, outcomes {@code [n][20][1]}. */
record Batch(NDArray windows, NDArray base, NDArray outcomes) {

    static Batch of(List<Sample> samples, NDManager manager) {
        int n = samples.size();
        FloatBuffer windows = FloatBuffer.allocate(n * Features.WINDOW * Features.COUNT);
        FloatBuffer base = FloatBuffer.allocate(n * Forecast.HORIZONS * QuantileLevels.COUNT);
        FloatBuffer outcomes = FloatBuffer.allocate(n * Forecast.HORIZONS);
        for (Sample sample : samples) {
            sample.putWindow(windows);
            base.put(sample.base());
            outcomes.put(sample.outcomes());
        }
        return new Batch(
                manager.create(windows.flip(), StretchNetwork.inputShape(n)),
                manager.create(base.flip(), new Shape(n, Forecast.HORIZONS, QuantileLevels.COUNT)),
                manager.create(outcomes.flip(), new Shape(n, Forecast.HORIZONS, 1)));
    }
}
