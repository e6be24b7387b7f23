package io.stockcast.bench;

import ai.djl.pytorch.jni.JniUtils;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.QuantileLstm;
import io.stockcast.training.onnx.PyTorchNetwork;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The shipped network on one window, by ONNX Runtime and by PyTorch. */
@State(Scope.Benchmark)
public class NetworkBenchmark {

    private static final double TOLERANCE = 1e-5;

    private final float[][] rows = new float[Features.WINDOW][Features.COUNT];
    private final float[] window = new float[Features.WINDOW * Features.COUNT];
    private QuantileLstm onnxRuntime;
    private PyTorchNetwork pyTorch;

    /** Loads both, and makes sure that they are the same network. */
    @Setup
    public void load() {
        try (ForecastModel model = ForecastModel.newestShipped()) {
            onnxRuntime = new QuantileLstm(model.onnx());
            pyTorch = PyTorchNetwork.of(model.onnx());
        }
        JniUtils.setNumThreads(1);
        fillAtRandom();
        requireSameOutputs();
    }

    /** Unloads both. */
    @TearDown
    public void close() {
        onnxRuntime.close();
        pyTorch.close();
    }

    /** As forecasts run it. */
    @Benchmark
    public float[][][] onnxRuntime() {
        return onnxRuntime.stretches(rows);
    }

    /** As DJL runs it on PyTorch. */
    @Benchmark
    public float[] pyTorch() {
        return pyTorch.stretches(window, 1);
    }

    private void fillAtRandom() {
        Random random = new Random(1);
        for (int lag = 0; lag < Features.WINDOW; lag++) {
            for (int i = 0; i < Features.COUNT; i++) {
                rows[lag][i] = (float) random.nextGaussian();
            }
            System.arraycopy(rows[lag], 0, window, lag * Features.COUNT, Features.COUNT);
        }
    }

    private void requireSameOutputs() {
        float[] expected = pyTorch();
        int i = 0;
        for (float[] horizon : onnxRuntime()[0]) {
            for (float stretch : horizon) {
                if (!(Math.abs(stretch - expected[i++]) < TOLERANCE)) {
                    throw new IllegalStateException("PyTorch and ONNX Runtime do not run the same network");
                }
            }
        }
    }
}
