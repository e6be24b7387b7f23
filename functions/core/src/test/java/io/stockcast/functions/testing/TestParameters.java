package io.stockcast.functions.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SSM Parameter Store with a few encrypted parameters. */
public final class TestParameters implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> parameters;
    private final HttpServer server;

    public TestParameters(Map<String, String> parameters) throws IOException {
        this.parameters = parameters;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The environment variables with which a function finds it. */
    public Map<String, String> environment() {
        return Map.of(
                "STOCKCAST_SSM_ENDPOINT",
                "http://localhost:" + server.getAddress().getPort(),
                "AWS_REGION",
                "eu-west-2",
                "AWS_ACCESS_KEY_ID",
                "id",
                "AWS_SECRET_ACCESS_KEY",
                "secret");
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        String name = asked.path("Name").asString();
        boolean known =
                parameters.containsKey(name) && asked.path("WithDecryption").asBoolean();
        byte[] body = JSON.writeValueAsBytes(
                known
                        ? Map.of("Parameter", Map.of("Name", name, "Value", parameters.get(name)))
                        : Map.of("__type", "ParameterNotFound"));
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(known ? 200 : 400, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
