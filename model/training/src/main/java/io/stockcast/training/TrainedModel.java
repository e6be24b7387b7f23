package io.stockcast.training;

import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard;
import io.stockcast.forecasting.network.ModelCardJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A freshly trained network.
 *
 * @param onnx the bytes of its ONNX file
 * @param validation its scores on the span after the one that it was trained on
 */
record TrainedModel(byte[] onnx, ModelCard card, Pool validation) {

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(ForecastModel.ONNX_FILE), onnx);
        Files.write(folder.resolve(ForecastModel.CARD_FILE), ModelCardJson.write(card));
        System.err.printf("Wrote %s (%,d bytes) to %s%n", card.modelVersion(), onnx.length, folder);
    }
}
