package io.stockcast.functions.testing;

import java.io.InputStream;
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
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public HttpEvents pathParameter(String name, String value) {
        event.putObject("pathParameters").put(name, value);
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

    public byte[] json() {
        return JSON.writeValueAsBytes(event);
    }
}
