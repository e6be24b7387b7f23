package io.stockcast.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import io.stockcast.forecasting.lstm.Features;
import io.stockcast.forecasting.lstm.UnusableModelException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/** Reads back the weights that {@link OnnxExport} wrote. */
final class OnnxImport {

    private OnnxImport() {}

    static Weights read(byte[] onnx) {
        ModelProto model = parsed(onnx);
        int units = StretchNetwork.UNITS;
        LstmGates gates = new LstmGates(units);
        float[] biases = floats(model, "B");
        return new Weights(Map.of(
                "i2h_WEIGHT", gates.stacked(floats(model, "W"), Features.COUNT),
                "h2h_WEIGHT", gates.stacked(floats(model, "R"), units),
                "i2h_BIAS", gates.stacked(Arrays.copyOf(biases, 4 * units), 1),
                "h2h_BIAS", gates.stacked(Arrays.copyOfRange(biases, 4 * units, 8 * units), 1),
                "Linear_weight", floats(model, "linear_weight"),
                "Linear_bias", floats(model, "linear_bias")));
    }

    private static float[] floats(ModelProto model, String name) {
        TensorProto tensor = model.getGraph().getInitializerList().stream()
                .filter(initializer -> initializer.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableModelException("the network has no weights named " + name));
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
