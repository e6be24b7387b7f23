package io.stockcast.marketdata.provider;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a provider answered; a status below 500 may still say that it knows no such instrument.
 *
 * @param retryAfter the wait that it asks for
 */
public record ProviderAnswer(int status, String text, Optional<Duration> retryAfter) {

    private static final JsonMapper JSON = new JsonMapper();

    static ProviderAnswer of(HttpResponse<byte[]> response) {
        return new ProviderAnswer(
                response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), retryAfter(response));
    }

    /**
     * This answer, if there is something in it to be read.
     *
     * @throws ProviderException where the status or a web page says that there is not
     */
    public ProviderAnswer withData() {
        if (status / 100 == 3) {
            throw ProviderException.lasting("redirects (status " + status + ")");
        }
        if (status == 401 || status == 403 || status == 429 || status >= 500) {
            throw ProviderException.ofStatus(status, retryAfter);
        }
        if (text.stripLeading().startsWith("<")) {
            throw ProviderException.lasting("answers with a web page instead of data");
        }
        return this;
    }

    /**
     * The JSON object that it is.
     *
     * @throws ProviderException where it is none
     */
    public JsonNode body() {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            // Its message quotes the body, which is not to be trusted with what it quotes.
        }
        throw ProviderException.passing("answers with incomplete or invalid JSON");
    }

    /** In seconds; a date, which HTTP allows too, counts as nothing said. */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
