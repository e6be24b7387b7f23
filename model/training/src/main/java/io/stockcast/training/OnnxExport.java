package io.stockcast.training;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.lstm.Features;
import io.stockcast.forecasting.lstm.QuantileLstm;

/**
 * Writes trained weights as an ONNX graph: Transpose, LSTM, Squeeze, Gemm, Tanh, Mul, Reshape.
 *
 * <p>The same weights always give the same bytes.
 */
final class OnnxExport {

    private static final int IR_VERSION = 8;
    private static final int OPSET = 14;
    private static final int OUTPUTS = Forecast.HORIZONS * QuantileLstm.STRETCHES;

    private OnnxExport() {}

    static byte[] write(Weights weights) {
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("stockcast")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPSET))
                .setGraph(graph(weights))
                .build()
                .toByteArray();
    }

    private static GraphProto graph(Weights weights) {
        LstmGates gates = new LstmGates(StretchNetwork.UNITS);
        int units = StretchNetwork.UNITS;
        return GraphProto.newBuilder()
                .setName("stretch")
                .addInput(OnnxNodes.floats("window", "n", Features.WINDOW, Features.COUNT))
                .addOutput(OnnxNodes.floats("stretch", "n", Forecast.HORIZONS, QuantileLstm.STRETCHES))
                .addInitializer(OnnxNodes.tensor(
                        "W",
                        gates.reordered(weights.endingWith("i2h_WEIGHT"), Features.COUNT),
                        1,
                        4 * units,
                        Features.COUNT))
                .addInitializer(OnnxNodes.tensor(
                        "R", gates.reordered(weights.endingWith("h2h_WEIGHT"), units), 1, 4 * units, units))
                .addInitializer(OnnxNodes.tensor(
                        "B",
                        gates.joined(
                                gates.reordered(weights.endingWith("i2h_BIAS"), 1),
                                gates.reordered(weights.endingWith("h2h_BIAS"), 1)),
                        1,
                        8 * units))
                .addInitializer(OnnxNodes.tensor("linear_weight", weights.endingWith("Linear_weight"), OUTPUTS, units))
                .addInitializer(OnnxNodes.tensor("linear_bias", weights.endingWith("Linear_bias"), OUTPUTS))
                .addInitializer(OnnxNodes.tensor("bound", new float[] {StretchNetwork.BOUND}, 1))
                .addInitializer(OnnxNodes.longs("first_axis", 0))
                .addInitializer(OnnxNodes.longs("shape", -1, Forecast.HORIZONS, QuantileLstm.STRETCHES))
                .addNode(OnnxNodes.node("Transpose", "sequence", "window")
                        .addAttribute(OnnxNodes.longsAttribute("perm", 1, 0, 2)))
                .addNode(OnnxNodes.node("LSTM", "", "sequence", "W", "R", "B")
                        .addOutput("last_state")
                        .addAttribute(OnnxNodes.longAttribute("hidden_size", units)))
                .addNode(OnnxNodes.node("Squeeze", "state", "last_state", "first_axis"))
                .addNode(OnnxNodes.node("Gemm", "linear", "state", "linear_weight", "linear_bias")
                        .addAttribute(OnnxNodes.longAttribute("transB", 1)))
                .addNode(OnnxNodes.node("Tanh", "squashed", "linear"))
                .addNode(OnnxNodes.node("Mul", "bounded", "squashed", "bound"))
                .addNode(OnnxNodes.node("Reshape", "stretch", "bounded", "shape"))
                .build();
    }
}
