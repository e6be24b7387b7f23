package io.stockcast.forecasting.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.features.Features;
import java.nio.FloatBuffer;
import java.util.Map;

/**
 * The network, run by ONNX Runtime on one thread.
 *
 * <p>Input {@code window}: {@code [n][40][features]}, oldest session first. Output {@code stretch}:
 * {@code [n][20][2]}, for each horizon the log of the factor by which the distance of the quantiles
 * below, and above, the median is stretched.
 */
public final class QuantileLstm implements AutoCloseable {

    /** How many numbers a horizon gets: one below the median and one above. */
    public static final int STRETCHES = 2;

    private static final int BATCH = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    public QuantileLstm(byte[] onnx) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(onnx, options);
        } catch (OrtException e) {
            throw new UnusableModelException("the network cannot be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * The stretches of consecutive sessions.
     *
     * @param rows feature rows, {@code [n + 39][features]}
     * @return {@code [n][20][2]}
     */
    public float[][][] stretches(float[][] rows) {
        int sessions = rows.length - Features.WINDOW + 1;
        float[][][] stretches = new float[sessions][][];
        for (int from = 0; from < sessions; from += BATCH) {
            int count = Math.min(BATCH, sessions - from);
            System.arraycopy(run(rows, from, count), 0, stretches, from, count);
        }
        return stretches;
    }

    private float[][][] run(float[][] rows, int from, int count) {
        FloatBuffer windows = FloatBuffer.allocate(count * Features.WINDOW * Features.COUNT);
        for (int i = 0; i < count; i++) {
            for (int lag = 0; lag < Features.WINDOW; lag++) {
                windows.put(rows[from + i + lag]);
            }
        }
        long[] shape = {count, Features.WINDOW, Features.COUNT};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, windows.flip(), shape);
                OrtSession.Result result = session.run(Map.of("window", input))) {
            FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[][][] stretches = new float[count][Forecast.HORIZONS][STRETCHES];
            for (float[][] horizons : stretches) {
                for (float[] horizon : horizons) {
                    output.get(horizon);
                }
            }
            return stretches;
        } catch (OrtException e) {
            throw new UnusableModelException("the network cannot be run: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new UnusableModelException("the network cannot be closed: " + e.getMessage(), e);
        }
    }
}
