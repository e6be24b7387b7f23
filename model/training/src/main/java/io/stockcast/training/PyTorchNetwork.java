package io.stockcast.training;

import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import io.stockcast.forecasting.lstm.UnusableModelException;
import java.nio.FloatBuffer;

/** A trained network run by PyTorch, to be held against the same network run by ONNX Runtime. */
public final class PyTorchNetwork implements AutoCloseable {

    private final Model model;
    private final Predictor<NDList, NDList> predictor;

    private PyTorchNetwork(Model model) {
        this.model = model;
        this.predictor = model.newPredictor(new NoopTranslator());
    }

    /** The network of an ONNX file that training wrote. */
    public static PyTorchNetwork of(byte[] onnx) {
        Model model = StretchNetwork.newModel();
        model.getBlock().initialize(model.getNDManager(), DataType.FLOAT32, StretchNetwork.inputShape(1));
        OnnxImport.read(onnx).putInto(model.getBlock());
        return new PyTorchNetwork(model);
    }

    /**
     * The stretches of windows.
     *
     * @param windows {@code [n][40][features]}, one after the other
     * @return {@code [n][20][2]}, one after the other
     */
    public float[] stretches(float[] windows, int n) {
        try (NDManager scope = model.getNDManager().newSubManager()) {
            NDArray input = scope.create(FloatBuffer.wrap(windows), StretchNetwork.inputShape(n));
            NDList output = predictor.predict(new NDList(input));
            output.attach(scope);
            return output.singletonOrThrow().toFloatArray();
        } catch (TranslateException e) {
            throw new UnusableModelException("the network cannot be run: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        predictor.close();
        model.close();
    }
}
