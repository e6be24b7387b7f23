package io.stockcast.functions.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as API Gateway sends them, made from one that it sent. */
public final class HttpEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode event;

    private HttpEvents(ObjectNode event) {
        this.event = event;
    }

    public static HttpEvents get(String template, String path) {
        try (InputStream stream = HttpEvents.class.getResourceAsStream("/api-gateway-v2-event.json")) {
            ObjectNode event = (ObjectNode) JSON.readTree(stream);
            event.put("routeKey", "GET " + template).put("rawPath", path);
            ObjectNode context = (ObjectNode) event.get("requestContext");
            context.put("routeKey", "GET " + template);
            ((ObjectNode) context.get("http")).put("method", "GET").put("path", path);
            return new HttpEvents(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An event whose template has the placeholder {@code symbol}. */
    public static HttpEvents ofSymbol(String template, String symbol) {
        return get(template, template.replace("{symbol}", URLEncoder.encode(symbol, StandardCharsets.UTF_8)))
                .pathParameter("symbol", symbol);
    }

    public HttpEvents pathParameter(String name, String value) {
        event.withObject("/pathParameters").put(name, value);
        return this;
    }

    public HttpEvents query(Map<String, String> parameters) {
        ObjectNode query = event.putObject("queryStringParameters");
        parameters.forEach(query::put);
        return this;
    }

    public HttpEvents header(String name, String value) {
        ((ObjectNode) event.get("headers")).put(name, value);
        return this;
    }

    /** The path that is asked for. */
    public String path() {
        return event.get("rawPath").asString();
    }

    public byte[] json() {
        return JSON.writeValueAsBytes(event);
    }
}
