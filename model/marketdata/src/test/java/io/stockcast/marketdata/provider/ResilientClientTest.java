package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResilientClientTest {

    private static final Patience ONCE =
            new Patience(Duration.ofSeconds(20), 1, Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ofMinutes(1));

    private static final Rate OFTEN = new Rate(1_000, Duration.ofSeconds(1), Duration.ZERO);

    private static final Pause NO_PAUSE = new Pause(Duration.ZERO, Clock.systemUTC());

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
                .withMessageContaining("broke the connection off");
    }

    @Test
    void providerWhereNobodyListens_shouldFail() {
        int port = server.port();
        server.stop();

        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> client(new Rate(1, Duration.ofHours(1), Duration.ZERO))
                        .ask(request("http://localhost:" + port), ProviderAnswer::body))
                .withMessageContaining("ConnectException");
    }

    @Test
    void faultInTheReading_shouldBePropagatedAndNotOpenTheCircuit() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        ResilientClient client = client(OFTEN);
        RuntimeException fault = new IndexOutOfBoundsException("ours");

        for (int call = 0; call < 20; call++) {
            assertThatThrownBy(() -> client.ask(request(server.baseUrl()), answer -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
        }
        assertThat(client.ask(request(server.baseUrl()), ProviderAnswer::status))
                .isEqualTo(200);
    }

    @Test
    void malformedAnswers_shouldOpenTheCircuit() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{\"seconds\":\"soon\",\"day\":\"2021-02-30\"}")));
        ResilientClient client = client(OFTEN);

        for (int call = 0; call < 5; call++) {
            Function<ProviderAnswer, Object> reading = call % 2 == 0
                    ? answer -> answer.body().path("seconds").longValue()
                    : answer -> LocalDate.parse(answer.body().path("day").asString());
            assertThatExceptionOfType(ProviderException.class)
                    .isThrownBy(() -> client.ask(request(server.baseUrl()), reading))
                    .withMessageContaining("changed the form");
        }
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> ask(client))
                .withMessageContaining("circuit breaker is open");
    }

    private void ask(ResilientClient client) {
        client.ask(request(server.baseUrl()), ProviderAnswer::body);
    }

    private static HttpRequest request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).build();
    }

    private static ResilientClient client(Rate rate) {
        return new ResilientClient("test", HttpClient.newHttpClient(), rate, ONCE, NO_PAUSE, Clock.systemUTC());
    }
}
