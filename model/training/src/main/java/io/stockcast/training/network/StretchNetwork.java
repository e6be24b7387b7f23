package io.stockcast.training.network;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.recurrent.LSTM;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.QuantileLstm;

/**
 * One network: an LSTM layer over a window of features, whose last state gives two bounded numbers a horizon.
 *
 * <p>Input {@code [n][40][features]}; output {@code [n][20][2]}, {@code BOUND tanh(W state + b)}.
 */
public final class StretchNetwork {

    /** How many networks, trained from different beginnings, are averaged: what they agree on is less due to chance. */
    public static final int MEMBERS = 4;

    /** Units of the LSTM layer. */
    public static final int UNITS = 24;

    /** The most a quantile's distance from the median is stretched or shrunk, as a log factor. */
    public static final float BOUND = 0.7f;

    private StretchNetwork() {}

    /** An untrained network. */
    public static Model newModel() {
        Model model = Model.newInstance("stockcast", "PyTorch");
        model.setBlock(block());
        return model;
    }

    /** Sets the last layer to zero, so that training begins from quantiles as they are. */
    static void stretchNothing(Block block) {
        block.getParameters().stream()
                .filter(parameter -> parameter.getKey().contains("Linear"))
                .map(parameter -> parameter.getValue().getArray())
                .forEach(weights -> weights.muli(0));
    }

    /** The shape of a batch of windows, {@code [batch][40][features]}. */
    public static Shape inputShape(long batch) {
        return new Shape(batch, Features.WINDOW, Features.COUNT);
    }

    private static Block block() {
        return new SequentialBlock()
                .add(LSTM.builder()
                        .setStateSize(UNITS)
                        .setNumLayers(1)
                        .optBatchFirst(true)
                        .optReturnState(false)
                        .build())
                .add(new LambdaBlock(states -> new NDList(states.get(0).get(":, -1, :")), "last state"))
                .add(Linear.builder()
                        .setUnits((long) Forecast.HORIZONS * QuantileLstm.STRETCHES)
                        .build())
                .add(new LambdaBlock(outputs -> new NDList(bounded(outputs.get(0))), "stretch"));
    }

    private static NDArray bounded(NDArray output) {
        return output.tanh().mul(BOUND).reshape(-1, Forecast.HORIZONS, QuantileLstm.STRETCHES);
    }
}
