package io.stockcast.checks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** Kinesis as far as it is needed to see who calls it: it refuses every call. */
final class RefusingStream implements AutoCloseable {

    private final HttpServer server;

    RefusingStream() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", RefusingStream::refuse);
        server.start();
    }

    /** The settings of functions that name its address. */
    Map<String, String> environment() {
        return Map.of(
                "STOCKCAST_KINESIS_ENDPOINT",
                "http://localhost:" + server.getAddress().getPort(),
                "STOCKCAST_STREAM",
                "stream");
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("x-amzn-ErrorType", "InvalidArgumentException");
        exchange.sendResponseHeaders(400, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
