package io.stockcast.functions.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * What a text that is sent many times need not be asked for each time.
 *
 * @param tag its validator
 * @param gzip it compressed, in Base64
 */
record PreparedBody(EntityTag tag, String gzip) {

    static PreparedBody of(String body) {
        return new PreparedBody(EntityTag.of(body), Base64.getEncoder().encodeToString(compressed(body)));
    }

    private static byte[] compressed(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }
}
