package io.stockcast.functions.provenance;

import io.stockcast.functions.NamedFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The contract of the API, as the functions themselves carry it. */
final class PublishedContract {

    private static final String RESOURCE = "/openapi.yaml";

    private PublishedContract() {}

    /** Its text in YAML. */
    static String text() {
        try (InputStream stream =
                Objects.requireNonNull(NamedFunction.class.getResourceAsStream(RESOURCE), "there is no contract")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
