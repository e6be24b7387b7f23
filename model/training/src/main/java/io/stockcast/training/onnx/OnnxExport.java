package io.stockcast.training.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.QuantileLstm;
import io.stockcast.training.network.StretchNetwork;
import io.stockcast.training.network.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes trained networks as one ONNX graph: Transpose, for each network LSTM, Squeeze, Gemm and Tanh, and then their
 * Mean, Mul, Reshape.
 *
 * <p>The same weights always give the same bytes.
 */
public final class OnnxExport {

    private static final int IR_VERSION = 8;
    private static final int OPSET = 14;
    private static final int OUTPUTS = Forecast.HORIZONS * QuantileLstm.STRETCHES;

    private OnnxExport() {}

    /** The bytes of an ONNX file. */
    public static byte[] write(List<Weights> members) {
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("stockcast")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPSET))
                .setGraph(graph(members))
                .build()
                .toByteArray();
    }

    private static GraphProto graph(List<Weights> members) {
        GraphProto.Builder graph = GraphProto.newBuilder()
                .setName("stretch")
                .addInput(OnnxNodes.floats("window", "n", Features.WINDOW, Features.COUNT))
                .addOutput(OnnxNodes.floats("stretch", "n", Forecast.HORIZONS, QuantileLstm.STRETCHES))
                .addInitializer(OnnxNodes.tensor("bound", new float[] {StretchNetwork.BOUND}, 1))
                .addInitializer(OnnxNodes.longs("first_axis", 0))
                .addInitializer(OnnxNodes.longs("shape", -1, Forecast.HORIZONS, QuantileLstm.STRETCHES))
                .addNode(OnnxNodes.node("Transpose", "sequence", "window")
                        .addAttribute(OnnxNodes.longsAttribute("perm", 1, 0, 2)));
        List<String> squashed = new ArrayList<>();
        for (Weights member : members) {
            String suffix = "_" + (squashed.size() + 1);
            addMember(graph, member, suffix);
            squashed.add("squashed" + suffix);
        }
        return graph.addNode(OnnxNodes.node("Mean", "mean", squashed.toArray(String[]::new)))
                .addNode(OnnxNodes.node("Mul", "bounded", "mean", "bound"))
                .addNode(OnnxNodes.node("Reshape", "stretch", "bounded", "shape"))
                .build();
    }

    private static void addMember(GraphProto.Builder graph, Weights weights, String suffix) {
        addWeights(graph, weights, suffix);
        graph.addNode(OnnxNodes.node("LSTM", "", "sequence", "W" + suffix, "R" + suffix, "B" + suffix)
                        .setName("lstm" + suffix)
                        .addOutput("last_state" + suffix)
                        .addAttribute(OnnxNodes.longAttribute("hidden_size", StretchNetwork.UNITS)))
                .addNode(OnnxNodes.node("Squeeze", "state" + suffix, "last_state" + suffix, "first_axis"))
                .addNode(OnnxNodes.node(
                                "Gemm",
                                "linear" + suffix,
                                "state" + suffix,
                                "linear_weight" + suffix,
                                "linear_bias" + suffix)
                        .addAttribute(OnnxNodes.longAttribute("transB", 1)))
                .addNode(OnnxNodes.node("Tanh", "squashed" + suffix, "linear" + suffix));
    }

    private static void addWeights(GraphProto.Builder graph, Weights weights, String suffix) {
        int units = StretchNetwork.UNITS;
        LstmGates gates = new LstmGates(units);
        float[] input = gates.reordered(weights.endingWith("i2h_WEIGHT"), Features.COUNT);
        float[] recurrent = gates.reordered(weights.endingWith("h2h_WEIGHT"), units);
        float[] biases = gates.joined(
                gates.reordered(weights.endingWith("i2h_BIAS"), 1), gates.reordered(weights.endingWith("h2h_BIAS"), 1));
        graph.addInitializer(OnnxNodes.tensor("W" + suffix, input, 1, 4 * units, Features.COUNT))
                .addInitializer(OnnxNodes.tensor("R" + suffix, recurrent, 1, 4 * units, units))
                .addInitializer(OnnxNodes.tensor("B" + suffix, biases, 1, 8 * units))
                .addInitializer(
                        OnnxNodes.tensor("linear_weight" + suffix, weights.endingWith("Linear_weight"), OUTPUTS, units))
                .addInitializer(OnnxNodes.tensor("linear_bias" + suffix, weights.endingWith("Linear_bias"), OUTPUTS));
    }
}
