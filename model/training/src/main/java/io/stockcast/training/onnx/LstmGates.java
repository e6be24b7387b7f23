package io.stockcast.training.onnx;

/** PyTorch stacks an LSTM's gates as i, f, g, o; ONNX as i, o, f, c. */
final class LstmGates {

    private static final int[] ONNX_ORDER = {0, 3, 1, 2};

    private final int units;

    LstmGates(int units) {
        this.units = units;
    }

    /** The four gate blocks in ONNX's order; each block is {@code units x columns}. */
    float[] reordered(float[] stacked, int columns) {
        int block = units * columns;
        float[] reordered = new float[stacked.length];
        for (int gate = 0; gate < ONNX_ORDER.length; gate++) {
            System.arraycopy(stacked, ONNX_ORDER[gate] * block, reordered, gate * block, block);
        }
        return reordered;
    }

    /** The four gate blocks of ONNX's order in PyTorch's. */
    float[] stacked(float[] reordered, int columns) {
        int block = units * columns;
        float[] stacked = new float[reordered.length];
        for (int gate = 0; gate < ONNX_ORDER.length; gate++) {
            System.arraycopy(reordered, gate * block, stacked, ONNX_ORDER[gate] * block, block);
        }
        return stacked;
    }

    float[] joined(float[] inputBias, float[] recurrentBias) {
        float[] joined = new float[inputBias.length + recurrentBias.length];
        System.arraycopy(inputBias, 0, joined, 0, inputBias.length);
        System.arraycopy(recurrentBias, 0, joined, inputBias.length, recurrentBias.length);
        return joined;
    }
}
