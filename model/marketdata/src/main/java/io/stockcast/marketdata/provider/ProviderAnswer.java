package io.stockcast.marketdata.provider;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a provider answered: JSON with a status that may still say that it knows no such instrument.
 *
 * @param status below 500, and neither a redirection nor 401, 403 or 429
 */
public record ProviderAnswer(int status, JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads a response.
     *
     * @throws ProviderException where the response holds no answer
     */
    static ProviderAnswer of(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status / 100 == 3) {
            throw ProviderException.lasting("redirects (status " + status + ")");
        }
        if (status == 401 || status == 403 || status == 429 || status >= 500) {
            throw ProviderException.ofStatus(status, retryAfter(response));
        }
        return new ProviderAnswer(status, json(response.body()));
    }

    private static JsonNode json(byte[] body) {
        if (startsAsMarkup(body)) {
            throw ProviderException.lasting("answers with a web page instead of data");
        }
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            // Its message quotes the body, which is not to be trusted with what it quotes.
        }
        throw ProviderException.passing("answers with incomplete or invalid JSON");
    }

    private static boolean startsAsMarkup(byte[] body) {
        int first = 0;
        while (first < body.length && Character.isWhitespace(body[first])) {
            first++;
        }
        return first < body.length && body[first] == '<';
    }

    /** In seconds; a date, which HTTP allows too, counts as nothing said. */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
