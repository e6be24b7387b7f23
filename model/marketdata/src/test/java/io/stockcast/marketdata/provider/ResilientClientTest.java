package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResilientClientTest {

    private static final Patience ONCE =
            new Patience(Duration.ofSeconds(20), 1, Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ofMinutes(1));

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().http2PlainDisabled(true));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void callBeyondTheRate_shouldNotBeMade() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        ResilientClient client = client(new Rate(2, Duration.ofHours(1), Duration.ZERO));
        ask(client);
        ask(client);

        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> ask(client))
                .withMessageContaining("limit");
        assertThat(server.getAllServeEvents()).hasSize(2);
    }

    @Test
    void callsBeyondTheRate_shouldNotOpenTheCircuit() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        ResilientClient client = client(new Rate(1, Duration.ofHours(1), Duration.ZERO));
        ask(client);

        for (int call = 0; call < 20; call++) {
            assertThatExceptionOfType(ProviderException.class)
                    .isThrownBy(() -> ask(client))
                    .withMessageContaining("limit");
        }
    }

    @Test
    void bodyBeyondAllMeasure_shouldBeBrokenOff() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"a\":\"" + "x".repeat(17 << 20) + "\"}")));

        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> ask(client(new Rate(1, Duration.ofHours(1), Duration.ZERO))))
                .withMessageContaining("breaks off");
    }

    @Test
    void providerWhereNobodyListens_shouldFail() {
        int port = server.port();
        server.stop();

        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> client(new Rate(1, Duration.ofHours(1), Duration.ZERO))
                        .ask(request("http://localhost:" + port), Answer::body))
                .withMessageContaining("ConnectException");
    }

    private void ask(ResilientClient client) {
        client.ask(request(server.baseUrl()), Answer::body);
    }

    private static HttpRequest request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).build();
    }

    private static ResilientClient client(Rate rate) {
        return new ResilientClient("test", HttpClient.newHttpClient(), rate, ONCE, Clock.systemUTC());
    }
}
