package io.stockcast.vintages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The files of the network that is shipped; to read its version takes no network to be started. */
public final class ShippedVintage {

    /** The network's file name. */
    public static final String ONNX_FILE = "model.onnx";

    /** The model card's file name. */
    public static final String CARD_FILE = "model-card.json";

    private ShippedVintage() {}

    /** The bytes of the ONNX file. */
    public static byte[] onnx() {
        return resource(ONNX_FILE);
    }

    /** The bytes of the model card. */
    public static byte[] cardJson() {
        return resource(CARD_FILE);
    }

    /** The model version by which forecasts refer to it. */
    public static String version() {
        return new JsonMapper().readTree(cardJson()).required("modelVersion").stringValue();
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ShippedVintage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the shipped " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped " + name + " cannot be read", e);
        }
    }
}
