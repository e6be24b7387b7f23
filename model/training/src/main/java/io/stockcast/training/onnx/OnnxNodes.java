package io.stockcast.training.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;

/** The parts of an ONNX graph. */
final class OnnxNodes {

    private OnnxNodes() {}

    static NodeProto.Builder node(String operator, String output, String... inputs) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName(operator.toLowerCase(Locale.ROOT) + "_" + output)
                .addAllInput(List.of(inputs))
                .addOutput(output);
    }

    static AttributeProto longAttribute(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    static AttributeProto longsAttribute(String name, long... values) {
        AttributeProto.Builder attribute =
                AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        return attribute.build();
    }

    static TensorProto tensor(String name, float[] values, long... shape) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return tensor(name, TensorProto.DataType.FLOAT, bytes, shape);
    }

    static TensorProto longs(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return tensor(name, TensorProto.DataType.INT64, bytes, values.length);
    }

    /** A float value of the graph, its first dimension named and open. */
    static ValueInfoProto floats(String name, String batch, long... shape) {
        TensorShapeProto.Builder dimensions = TensorShapeProto.newBuilder();
        dimensions.addDimBuilder().setDimParam(batch);
        for (long length : shape) {
            dimensions.addDimBuilder().setDimValue(length);
        }
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                .setShape(dimensions)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    private static TensorProto tensor(String name, TensorProto.DataType type, ByteBuffer bytes, long... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes.rewind()));
        for (long length : shape) {
            tensor.addDims(length);
        }
        return tensor.build();
    }
}
