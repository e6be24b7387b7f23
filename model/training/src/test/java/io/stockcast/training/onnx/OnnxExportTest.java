package io.stockcast.training.onnx;

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
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.QuantileLstm;
import io.stockcast.training.network.StretchNetwork;
import io.stockcast.training.network.Weights;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnnxExportTest {

    private static final int SESSIONS = 300;

    private final List<Model> members = Stream.generate(StretchNetwork::newModel)
            .limit(StretchNetwork.MEMBERS)
            .toList();
    private final NDManager manager = members.get(0).getNDManager();

    @BeforeEach
    void initialiseAllWeightsAtRandom() {
        for (Model member : members) {
            member.getBlock().setInitializer(new NormalInitializer(0.5f), parameter -> true);
            member.getBlock().initialize(member.getNDManager(), DataType.FLOAT32, StretchNetwork.inputShape(1));
        }
    }

    @AfterEach
    void close() {
        members.forEach(Model::close);
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

        try (PyTorchNetwork network = PyTorchNetwork.of(OnnxExport.write(weights()))) {
            assertThat(network.stretches(manager.create(rows).toFloatArray(), 1))
                    .containsExactly(expected, offset(1e-6f))
                    .isNotEqualTo(new float[expected.length]);
        }
    }

    @Test
    void sameWeights_shouldGiveTheSameBytes() {
        assertThat(OnnxExport.write(weights())).isEqualTo(OnnxExport.write(weights()));
    }

    private float[] pyTorch(float[][] rows) {
        NDArray sequence = manager.create(rows);
        NDList windows = new NDList();
        for (int i = 0; i + Features.WINDOW <= rows.length; i++) {
            windows.add(sequence.get("{}:{}", i, i + Features.WINDOW));
        }
        NDList input = new NDList(NDArrays.stack(windows));
        NDList outputs = new NDList();
        for (Model member : members) {
            outputs.addAll(member.getBlock().forward(new ParameterStore(manager, false), input, false));
        }
        return NDArrays.stack(outputs).mean(new int[] {0}).toFloatArray();
    }

    private List<Weights> weights() {
        return members.stream().map(Model::getBlock).map(Weights::of).toList();
    }

    private float[] onnxRuntime(float[][] rows) {
        try (QuantileLstm network = new QuantileLstm(OnnxExport.write(weights()))) {
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
