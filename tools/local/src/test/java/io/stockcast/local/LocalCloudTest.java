package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Drives the cloud with the replayed sample market over HTTP, as a browser would. */
class LocalCloudTest {

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;

    @BeforeAll
    static void start() {
        cloud = RunningCloud.start(folder.resolve("state"));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void start_shouldTellEachStepAndAtTheEndTheAddress() {
        assertThat(cloud.steps().replaceAll("password .+", "password ...").lines())
                .filteredOn(line -> !line.matches(".+ \\([1-7] of 7\\)"))
                .containsExactly(
                        "Market data ready: 72 of 72 files",
                        "Storage ready",
                        "Functions ready",
                        "Forecasting the 120 sessions up to 2015-09-01 as on their evenings",
                        "Forecasting the evening of 2015-09-01",
                        "Demo account: demo@stockcast.example with the password ...",
                        "Mails to everybody here are at http://localhost:" + cloud.port() + "/mailbox",
                        "Stockcast is at http://localhost:" + cloud.port());
        assertThat(cloud.warnings()).isEmpty();
    }

    @Test
    void overview_shouldHaveItsSevenIndicesReady() {
        JsonNode indices = cloud.get("/api/indices").get("indices");

        assertThat(indices.valueStream()
                        .map(index -> index.at("/instrument/symbol").asString() + " "
                                + index.get("status").asString()))
                .containsExactly(
                        "FTSE READY",
                        "GSPC READY",
                        "GDAXI READY",
                        "FCHI READY",
                        "SSMI READY",
                        "IXIC READY",
                        "N225 READY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FTSE", "GSPC", "GDAXI", "FCHI", "SSMI", "IXIC", "N225"})
    void everyForecast_shouldHaveQuantilesThatAscend(String symbol) {
        JsonNode forecast = cloud.get("/api/forecasts/" + symbol);

        for (JsonNode horizon : forecast.get("horizons")) {
            assertThat(numbers(horizon.get("quantiles"))).isSorted().doesNotHaveDuplicates();
            assertThat(numbers(horizon.get("naive"))).isSorted().doesNotHaveDuplicates();
        }
        assertThat(forecast.at("/scores/sessions").asInt()).isPositive();
    }

    @Test
    void provenance_shouldLeadFromTheForecastToItsInputAndItsModel() {
        JsonNode forecast = cloud.get("/api/forecasts/GSPC");

        String csv = cloud.api(
                        "/api/histories/" + forecast.at("/inputs/0/sha256").asString())
                .body();
        JsonNode card = cloud.get("/api/models/" + forecast.get("modelVersion").asString());

        assertThat(csv).startsWith("date,open,high,low,close,adj_close,volume\n2000-01-03,");
        assertThat(csv.lines().reduce((first, last) -> last).orElseThrow())
                .startsWith(forecast.get("asOf").asString());
        assertThat(card.get("modelVersion")).isEqualTo(forecast.get("modelVersion"));
    }

    @Test
    void history_shouldBeCutByDates() {
        JsonNode history = cloud.get("/api/instruments/MSFT/history?from=2001-09-10&to=2001-09-17");

        assertThat(history.get("bars").valueStream().map(bar -> bar.get("date").asString()))
                .containsExactly("2001-09-10", "2001-09-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/instruments?query=coca%20co",
                "/api/instruments?query=S%26P",
                "/api/instruments",
                "/api/instruments/BRK-B",
                "/api/instruments/%5EGSPC",
                "/api/instruments/brk.b",
                "/api/markets",
                "/api/forecasts/FTSE/record"
            })
    void otherOperations_shouldAnswerAsTheContractSays(String path) {
        assertThat(cloud.api(path).statusCode()).isEqualTo(200);
    }

    @Test
    void unchangedAnswer_shouldBe304() {
        HttpResponse<String> first = cloud.api("/api/indices");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = cloud.api("/api/indices", "If-None-Match", "\"other\"", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/forecasts/ftse, 400",
        "/api/forecasts/%2e%2e, 400",
        "/api/forecasts/..%2f..%2fsecret, 400",
        "/api/forecasts/a%2Fb, 400",
        "/api/forecasts/a%5Cb, 400",
        "/api/forecasts/ABCDEFGHIJKLM, 400",
        "/api/forecasts/%00, 400",
        "/api/forecasts/BRK-Z, 404",
        "/api/forecasts/EURUSD=X, 404",
        "/api/forecasts/%5EGSPC, 404",
        "/api/instruments/KO/history?from=2001-13-01, 400",
        "/api/instruments/KO/history?from=2001-01-02&to=2001-01-01, 400",
        "/api/instruments?query=, 400",
        "/api/instruments?query=%zz, 400",
        "/api/histories/abc, 400",
        "/api/models/none, 404",
    })
    void badRequest_shouldBeAProblem(String path, int status) throws IOException {
        String answer = cloud.raw("GET " + path);

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", "\"detail\":");
        assertThat(answer).doesNotContain("Exception", "at io.stockcast");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/, 404",
        "GET /api/nothing, 404",
        "GET /api/indices/, 404",
        "GET /api/indices/FTSE, 404",
        "GET /api/forecasts, 404",
        "POST /api/indices, 405",
        "DELETE /api/forecasts/FTSE/record, 405",
        "GET /api/forecasts/%zz, 400",
    })
    void requestOutsideTheContract_shouldBeAProblem(String requestLine, int status) throws IOException {
        assertThat(cloud.raw(requestLine))
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json")
                .doesNotContain("<html");
    }

    @Test
    void wrongMethod_shouldNameTheRightOnes() {
        assertThat(cloud.send("PUT", "/api/indices").headers().firstValue("Allow"))
                .hasValueSatisfying(
                        methods -> assertThat(methods.split(", ")).containsExactlyInAnyOrder("GET", "HEAD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/indices", "/api/forecasts/FTSE", "/api/markets", "/api/forecasts/ABCD", "/", "/about"})
    void head_shouldBeAnsweredAsGetIsButWithoutABody(String path) throws IOException {
        String head = cloud.raw("HEAD " + path);
        String get = cloud.raw("GET " + path);

        assertThat(head.lines().findFirst()).isEqualTo(get.lines().findFirst());
        assertThat(head).endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KO", "BRK-B"})
    void instrumentWithoutAForecast_shouldBeNoError(String symbol) {
        HttpResponse<String> forecast = cloud.api("/api/forecasts/" + symbol);

        assertThat(forecast.statusCode()).isEqualTo(204);
        assertThat(forecast.body()).isEmpty();
        assertThat(forecast.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void instrumentWithoutAHistory_shouldHaveNoBars() {
        assertThat(cloud.get("/api/instruments/BRK-B/history").get("bars").isEmpty())
                .isTrue();
    }

    @Test
    void sampleMarket_shouldBeCalledThat() {
        assertThat(cloud.get("/api/markets").get("sources").valueStream().map(JsonNode::asString))
                .containsExactly("SAMPLE");
    }

    private static List<Double> numbers(JsonNode array) {
        return array.valueStream().map(JsonNode::asDouble).toList();
    }
}
