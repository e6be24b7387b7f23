package io.stockcast.training.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.UnusableModelException;
import io.stockcast.training.network.StretchNetwork;
import io.stockcast.training.network.Weights;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads back the weights that {@link OnnxExport} wrote. */
final class OnnxImport {

    private OnnxImport() {}

    static List<Weights> read(byte[] onnx) {
        Map<String, TensorProto> tensors = parsed(onnx).getGraph().getInitializerList().stream()
                .collect(Collectors.toMap(TensorProto::getName, Function.identity()));
        return IntStream.rangeClosed(1, StretchNetwork.MEMBERS)
                .mapToObj(member -> weights(tensors, "_" + member))
                .toList();
    }

    private static Weights weights(Map<String, TensorProto> tensors, String suffix) {
        int units = StretchNetwork.UNITS;
        LstmGates gates = new LstmGates(units);
        float[] biases = floats(tensors, "B" + suffix);
        return new Weights(Map.of(
                "i2h_WEIGHT", gates.stacked(floats(tensors, "W" + suffix), Features.COUNT),
                "h2h_WEIGHT", gates.stacked(floats(tensors, "R" + suffix), units),
                "i2h_BIAS", gates.stacked(Arrays.copyOf(biases, 4 * units), 1),
                "h2h_BIAS", gates.stacked(Arrays.copyOfRange(biases, 4 * units, 8 * units), 1),
                "Linear_weight", floats(tensors, "linear_weight" + suffix),
                "Linear_bias", floats(tensors, "linear_bias" + suffix)));
    }

    private static float[] floats(Map<String, TensorProto> tensors, String name) {
        TensorProto tensor = tensors.get(name);
        if (tensor == null) {
            throw new UnusableModelException("the network has no weights named " + name);
        }
        float[] values = new float[tensor.getRawData().size() / Float.BYTES];
        tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    private static ModelProto parsed(byte[] onnx) {
        try {
            return ModelProto.parseFrom(onnx);
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableModelException("the network is not ONNX", e);
        }
    }
}
