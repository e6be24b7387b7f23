package io.stockcast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.NormalInitializer;
import io.stockcast.forecasting.lstm.Features;
import io.stockcast.forecasting.lstm.QuantileLstm;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnnxExportTest {

    private static final int SESSIONS = 300;

    private final Model model = StretchNetwork.newModel();
    private final NDManager manager = model.getNDManager();

    @BeforeEach
    void initialiseAllWeightsAtRandom() {
        model.getBlock().setInitializer(new NormalInitializer(0.5f), parameter -> true);
        model.getBlock().initialize(manager, DataType.FLOAT32, StretchNetwork.inputShape(1));
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void anyWeights_shouldGiveTheSameOutputsInOnnxRuntimeAsInPyTorch() {
        float[][] rows = randomRows(SESSIONS + Features.WINDOW - 1);

        float[] expected = pyTorch(rows);
        float[] actual = onnxRuntime(rows);

        assertThat(actual).containsExactly(expected, offset(1e-5f)).isNotEqualTo(new float[actual.length]);
    }

    @Test
    void exportedNetwork_shouldGiveTheSameOutputsWhenReadBack() {
        float[][] rows = randomRows(Features.WINDOW);
        float[] expected = pyTorch(rows);

        try (PyTorchNetwork network = PyTorchNetwork.of(OnnxExport.write(Weights.of(model.getBlock())))) {
            assertThat(network.stretches(manager.create(rows).toFloatArray(), 1))
                    .containsExactly(expected)
                    .isNotEqualTo(new float[expected.length]);
        }
    }

    @Test
    void sameWeights_shouldGiveTheSameBytes() {
        Weights weights = Weights.of(model.getBlock());

        assertThat(OnnxExport.write(weights)).isEqualTo(OnnxExport.write(weights));
    }

    private float[] pyTorch(float[][] rows) {
        NDArray sequence = manager.create(rows);
        NDList windows = new NDList();
        for (int i = 0; i + Features.WINDOW <= rows.length; i++) {
            windows.add(sequence.get("{}:{}", i, i + Features.WINDOW));
        }
        NDList input = new NDList(NDArrays.stack(windows));
        return model.getBlock()
                .forward(new ParameterStore(manager, false), input, false)
                .singletonOrThrow()
                .toFloatArray();
    }

    private float[] onnxRuntime(float[][] rows) {
        try (QuantileLstm network = new QuantileLstm(OnnxExport.write(Weights.of(model.getBlock())))) {
            NDList stretches = new NDList();
            for (float[][] session : network.stretches(rows)) {
                stretches.add(manager.create(session));
            }
            return NDArrays.stack(stretches).toFloatArray();
        }
    }

    private static float[][] randomRows(int count) {
        Random random = new Random(7);
        float[][] rows = new float[count][Features.COUNT];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return rows;
    }
}
