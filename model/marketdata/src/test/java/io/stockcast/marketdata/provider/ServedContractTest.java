package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of all kinds of providers need: a server in the place of the provider's. */
public abstract class ServedContractTest {

    protected static final ApiKey KEY = new ApiKey("SECRET+KEY/4711");

    private static WireMockServer server;

    @BeforeAll
    static void startServer() {
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().http2PlainDisabled(true));
        server.start();
    }

    @AfterAll
    static void stopServer() {
        server.stop();
    }

    @BeforeEach
    final void forgetRequestsAndAnswers() {
        server.resetAll();
    }

    protected static WireMockServer server() {
        return server;
    }

    /** Answers whatever is asked from now on. */
    protected static void answer(ResponseDefinitionBuilder response) {
        server.resetMappings();
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    protected static int requests() {
        return server.getAllServeEvents().size();
    }
}
