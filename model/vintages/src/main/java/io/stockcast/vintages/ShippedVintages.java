package io.stockcast.vintages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** The files of the vintages that are shipped; no network is started to read them. */
public final class ShippedVintages {

    /** The network's file name. */
    public static final String ONNX_FILE = "model.onnx";

    /** The model card's file name. */
    public static final String CARD_FILE = "model-card.json";

    /** The file that lists the vintages, one date a line. */
    public static final String LIST_FILE = "vintages.txt";

    private static final TreeSet<LocalDate> ENDS = new TreeSet<>(readEnds());

    private ShippedVintages() {}

    /** The last day that each vintage was trained on, the earliest first. */
    public static List<LocalDate> ends() {
        return List.copyOf(ENDS);
    }

    /** The bytes of a vintage's ONNX file. */
    public static byte[] onnx(LocalDate end) {
        return resource(end + "/" + ONNX_FILE);
    }

    /** The bytes of a vintage's model card. */
    public static byte[] cardJson(LocalDate end) {
        return resource(end + "/" + CARD_FILE);
    }

    /** The model version of forecasts as of a session: that of the newest vintage that had not seen it. */
    public static String versionAsOf(LocalDate session) {
        LocalDate end = ENDS.lower(session);
        return end == null ? ModelVersion.WITHOUT_NETWORK : version(end);
    }

    private static String version(LocalDate end) {
        return new JsonMapper().readTree(cardJson(end)).required("modelVersion").stringValue();
    }

    private static List<LocalDate> readEnds() {
        return new String(resource(LIST_FILE), StandardCharsets.US_ASCII)
                .lines()
                .map(LocalDate::parse)
                .toList();
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ShippedVintages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the shipped " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped " + name + " cannot be read", e);
        }
    }
}
