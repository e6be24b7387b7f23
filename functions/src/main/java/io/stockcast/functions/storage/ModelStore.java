package io.stockcast.functions.storage;

import io.stockcast.forecasting.network.ForecastModel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The networks that forecasts were made with, and their model cards. */
public final class ModelStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectStore objects;

    public ModelStore(ObjectStore objects) {
        this.objects = objects;
    }

    public void keep(ForecastModel model) {
        objects.putIfAbsent(onnxKey(model.version()), new StoredObject(model.onnx(), "application/octet-stream"));
        objects.putIfAbsent(cardKey(model.version()), StoredObject.json(model.cardJson()));
    }

    /** The model card as it was written, in JSON. */
    public Optional<String> cardJson(String modelVersion) {
        String key = cardKey(modelVersion);
        return objects.get(key)
                .map(bytes -> Stored.decoded(key, () -> {
                    JSON.readTree(bytes);
                    return new String(bytes, StandardCharsets.UTF_8);
                }));
    }

    /** The bytes of the network's ONNX file. */
    public Optional<byte[]> onnx(String modelVersion) {
        return objects.get(onnxKey(modelVersion));
    }

    private static String onnxKey(String modelVersion) {
        return folder(modelVersion) + "model.onnx";
    }

    private static String cardKey(String modelVersion) {
        return folder(modelVersion) + "model-card.json";
    }

    private static String folder(String modelVersion) {
        return "models/" + modelVersion + "/";
    }
}
