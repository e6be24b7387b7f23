package io.stockcast.training.onnx;

import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.network.QuantileLstm;
import io.stockcast.forecasting.network.UnusableModelException;
import io.stockcast.training.network.StretchNetwork;
import io.stockcast.training.network.Weights;
import java.nio.FloatBuffer;
import java.util.List;

/** A trained network run by PyTorch, to be compared with the same network run by ONNX Runtime. */
public final class PyTorchNetwork implements AutoCloseable {

    private final List<Member> members;

    private PyTorchNetwork(List<Member> members) {
        this.members = members;
    }

    /** The network of an ONNX file that training wrote. */
    public static PyTorchNetwork of(byte[] onnx) {
        return new PyTorchNetwork(OnnxImport.read(onnx).stream().map(Member::of).toList());
    }

    /**
     * The stretches of windows.
     *
     * @param windows {@code [n][40][features]}, one after the other
     * @return {@code [n][20][2]}, one after the other
     */
    public float[] stretches(float[] windows, int n) {
        float[] mean = new float[n * Forecast.HORIZONS * QuantileLstm.STRETCHES];
        for (Member member : members) {
            float[] stretches = member.stretches(windows, n);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += stretches[i] / members.size();
            }
        }
        return mean;
    }

    @Override
    public void close() {
        members.forEach(Member::close);
    }

    /** One of the networks that are averaged. */
    private record Member(Model model, Predictor<NDList, NDList> predictor) implements AutoCloseable {

        static Member of(Weights weights) {
            Model model = StretchNetwork.newModel();
            model.getBlock().initialize(model.getNDManager(), DataType.FLOAT32, StretchNetwork.inputShape(1));
            weights.putInto(model.getBlock());
            return new Member(model, model.newPredictor(new NoopTranslator()));
        }

        float[] stretches(float[] windows, int n) {
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
}
