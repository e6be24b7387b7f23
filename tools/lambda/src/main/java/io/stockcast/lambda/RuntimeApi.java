package io.stockcast.lambda;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Lambda's Runtime API on this machine: hands events to one function, and takes its answers. */
final class RuntimeApi implements AutoCloseable {

    private final FunctionLoop loop = new FunctionLoop();
    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().extensions(loop));

    RuntimeApi() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(FunctionLoop.NAME)));
        server.start();
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has them. */
    String address() {
        return "127.0.0.1:" + server.port();
    }

    /** Hands out an event when the function asks for the next. */
    void send(String event) {
        loop.send(event);
    }

    /** The next answer, unless it takes longer. */
    Optional<LambdaAnswer> answer(Duration patience) {
        try {
            return Optional.ofNullable(loop.answers().poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        loop.end();
        server.stop();
    }
}
