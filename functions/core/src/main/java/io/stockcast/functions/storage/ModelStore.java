package io.stockcast.functions.storage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The networks that forecasts were made with, and their model cards. */
public final class ModelStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectStore objects;

    public ModelStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** Keeps the two files of a model, also in place of those that are damaged. */
    public void keep(String modelVersion, byte[] onnx, byte[] cardJson) {
        String sha256 = DigestUtils.sha256Hex(onnx);
        Stored.keep(
                objects,
                onnxKey(modelVersion),
                new StoredObject(onnx, "application/octet-stream"),
                bytes -> verified(modelVersion, bytes, sha256));
        Stored.keep(objects, cardKey(modelVersion), StoredObject.json(cardJson), bytes -> card(modelVersion, bytes));
    }

    /** The model card as it was written, in JSON. */
    public Optional<String> cardJson(String modelVersion) {
        return objects.get(cardKey(modelVersion)).map(bytes -> {
            card(modelVersion, bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        });
    }

    /** The bytes of the network's ONNX file, which are those whose SHA-256 is on the model card. */
    public Optional<byte[]> onnx(String modelVersion) {
        return objects.get(onnxKey(modelVersion))
                .map(bytes -> objects.get(cardKey(modelVersion))
                        .map(card -> card(modelVersion, card).path("sha256").asString(""))
                        .filter(sha256 -> !sha256.isEmpty())
                        .map(sha256 -> verified(modelVersion, bytes, sha256))
                        .orElse(bytes));
    }

    private static JsonNode card(String modelVersion, byte[] bytes) {
        String key = cardKey(modelVersion);
        JsonNode card = Stored.decoded(key, () -> JSON.readTree(bytes));
        if (!card.isObject()) {
            throw new DamagedObjectException(key, "it is not a model card");
        }
        return card;
    }

    private static byte[] verified(String modelVersion, byte[] onnx, String sha256) {
        String actual = DigestUtils.sha256Hex(onnx);
        if (!actual.equals(sha256)) {
            throw new DamagedObjectException(onnxKey(modelVersion), "its content has the SHA-256 " + actual);
        }
        return onnx;
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
