package io.stockcast.forecasting.network;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.steps.NetworkStretch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A trained network with its model card, ready to forecast. */
public final class ForecastModel implements AutoCloseable {

    /**
     * The version of all that turns a history into a forecast around the network: volatility, base quantiles, features,
     * calibration. Any change of a number that they give needs a new one, so that no two forecasts of the same model
     * version were made in different ways.
     */
    public static final int METHOD = 5;

    /** The network's file name. */
    public static final String ONNX_FILE = "model.onnx";

    /** The model card's file name. */
    public static final String CARD_FILE = "model-card.json";

    /** Where the shipped model's two files are on the class path. */
    private static final String SHIPPED = "/io/stockcast/forecasting/lstm/";

    private final byte[] onnx;
    private final byte[] cardJson;
    private final ModelCard card;
    private final QuantileLstm network;

    private ForecastModel(byte[] onnx, byte[] cardJson) {
        this.onnx = onnx;
        this.cardJson = cardJson;
        this.card = ModelCardJson.read(cardJson);
        if (!card.sha256().equals(HistoryCsv.sha256(onnx))) {
            throw new UnusableModelException(
                    "the network is not the one its model card " + card.modelVersion() + " names");
        }
        if (card.method() != METHOD) {
            throw new UnusableModelException("the model " + card.modelVersion() + " is part of method " + card.method()
                    + ", and this is method " + METHOD);
        }
        if (!card.features().equals(Features.NAMES)) {
            throw new UnusableModelException("the model " + card.modelVersion() + " was made for other features");
        }
        this.network = new QuantileLstm(onnx);
    }

    /** The model that the project ships. */
    public static ForecastModel shipped() {
        return of(resource(ONNX_FILE), resource(CARD_FILE));
    }

    /** The model whose two files stand in a folder. */
    public static ForecastModel in(Path folder) {
        try {
            return of(Files.readAllBytes(folder.resolve(ONNX_FILE)), Files.readAllBytes(folder.resolve(CARD_FILE)));
        } catch (IOException e) {
            throw new UnusableModelException(
                    folder + ": has no " + ONNX_FILE + " with its " + CARD_FILE + " that can be read", e);
        }
    }

    /** A model from the bytes of its two files. */
    public static ForecastModel of(byte[] onnx, byte[] cardJson) {
        return new ForecastModel(onnx.clone(), cardJson.clone());
    }

    public String version() {
        return card.modelVersion();
    }

    public ModelCard card() {
        return card;
    }

    /** The bytes of the ONNX file. */
    public byte[] onnx() {
        return onnx.clone();
    }

    /** The bytes of the model card. */
    public byte[] cardJson() {
        return cardJson.clone();
    }

    /** Stretches base quantiles as of every session of their path. */
    public QuantilePath forecast(Features features, QuantilePath base) {
        int first = base.firstSession();
        float[][][] stretches = network.stretches(features.rows(first, base.lastSession()));
        double[][][] path = new double[stretches.length][Forecast.HORIZONS][];
        for (int i = 0; i < path.length; i++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                float[] stretch = stretches[i][h - 1];
                path[i][h - 1] = NetworkStretch.apply(base.at(first + i, h), stretch[0], stretch[1]);
            }
        }
        return new QuantilePath(first, path);
    }

    @Override
    public void close() {
        network.close();
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ForecastModel.class.getResourceAsStream(SHIPPED + name)) {
            if (stream == null) {
                throw new UnusableModelException("the shipped " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UnusableModelException("the shipped " + name + " cannot be read", e);
        }
    }
}
