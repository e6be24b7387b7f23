package io.stockcast.forecasting.network;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.forecasting.features.Features;
import io.stockcast.vintages.ModelVersion;
import io.stockcast.vintages.ShippedVintages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A trained network with its model card, ready to forecast: one vintage of the model. */
public final class ForecastModel implements AutoCloseable {

    /** The network's file name. */
    public static final String ONNX_FILE = ShippedVintages.ONNX_FILE;

    /** The model card's file name. */
    public static final String CARD_FILE = ShippedVintages.CARD_FILE;

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
        if (card.method() != ModelVersion.METHOD) {
            throw new UnusableModelException("the model " + card.modelVersion() + " is part of method " + card.method()
                    + ", and this is method " + ModelVersion.METHOD);
        }
        if (!card.features().equals(Features.NAMES)) {
            throw new UnusableModelException("the model " + card.modelVersion() + " was made for other features");
        }
        this.network = new QuantileLstm(onnx);
    }

    /** The newest vintage that the project ships. */
    public static ForecastModel newestShipped() {
        List<LocalDate> ends = ShippedVintages.ends();
        return shipped(ends.get(ends.size() - 1));
    }

    /** The shipped vintage whose training ended on that day. */
    static ForecastModel shipped(LocalDate end) {
        return of(ShippedVintages.onnx(end), ShippedVintages.cardJson(end));
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

    /**
     * What the network says of consecutive sessions.
     *
     * @param rows feature rows of the sessions and of the 39 before them, {@code [n + 39][features]}
     * @return the logs of the factors below and above the median, {@code [n][20][2]}
     */
    public float[][][] stretches(float[][] rows) {
        return network.stretches(rows);
    }

    @Override
    public void close() {
        network.close();
    }
}
