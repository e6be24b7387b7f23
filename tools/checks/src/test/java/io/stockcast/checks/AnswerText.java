package io.stockcast.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/** The body of a function's answer as a browser reads it. */
final class AnswerText {

    private AnswerText() {}

    static String of(JsonNode answer) {
        String body = answer.get("body").asString();
        if (!answer.at("/headers/Content-Encoding").asString("").equals("gzip")) {
            return body;
        }
        byte[] sent = Base64.getDecoder().decode(body);
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
