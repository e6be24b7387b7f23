package io.stockcast.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.functions.testing.Histories;
import io.stockcast.functions.testing.HttpEvents;
import io.stockcast.functions.testing.TestFunctions;
import io.stockcast.functions.testing.TestStorage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drives every function with API Gateway's events through Lambda's adapter, and holds the answers to openapi.yaml. */
class ContractTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createForSpecificationUrl(
                    ContractTest.class.getResource("/openapi.yaml").toString())
            .build();

    @TempDir
    private static Path folder;

    private static TestStorage storage;
    private static TestFunctions functions;

    @BeforeAll
    static void forecastOneIndex() throws Exception {
        Path market = Files.createDirectory(folder.resolve("market"));
        Files.write(market.resolve("INDEX_FTSE.csv"), HistoryCsv.write(Histories.walk("FTSE")));
        Files.write(market.resolve("SSMI.csv"), HistoryCsv.write(Histories.walk("SSMI", 5)));
        Files.write(market.resolve("KO.csv"), HistoryCsv.write(Histories.walk("KO", 30)));
        storage = new TestStorage(folder.resolve("s3"));
        functions = new TestFunctions(storage, market);
        JsonNode report = functions.call("index-refresh", scheduledEvent("{}"));
        assertThat(outcome(report, "FTSE")).isEqualTo("FORECAST");
        assertThat(outcome(report, "SSMI")).isEqualTo("FAILED");
        assertThat(outcome(report, "GSPC")).isEqualTo("NO_DATA");
    }

    @AfterAll
    static void stop() {
        storage.close();
    }

    @Test
    void overview_shouldListTheSevenIndicesEachWithItsStatus() {
        JsonNode indices = ok("indices", HttpEvents.get("/api/indices", "/api/indices"), "/api/indices")
                .get("indices");

        assertThat(indices).hasSize(7);
        assertThat(indices.valueStream()
                        .map(index -> index.at("/instrument/symbol").asString()))
                .containsExactly("FTSE", "GSPC", "GDAXI", "FCHI", "SSMI", "IXIC", "N225");
        assertThat(indices.valueStream().map(index -> index.get("status").asString()))
                .containsExactly("READY", "NO_DATA", "NO_DATA", "NO_DATA", "UNAVAILABLE", "NO_DATA", "NO_DATA");
        assertThat(indices.at("/0/forecast/sparkline")).hasSize(60);
    }

    @Test
    void forecastOfAnIndex_shouldHaveQuantilesThatAscend() {
        String path = "/api/indices/FTSE";
        JsonNode forecast = ok("indices", symbolEvent("/api/indices/{symbol}", path, "FTSE"), path);

        assertThat(forecast.get("horizons")).hasSize(20);
        for (JsonNode horizon : forecast.get("horizons")) {
            assertThat(horizon.get("quantiles")
                            .valueStream()
                            .map(JsonNode::asDouble)
                            .toList())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sameForecast_shouldBeServedByItsSymbolToo() {
        JsonNode byIndex =
                ok("indices", symbolEvent("/api/indices/{symbol}", "/api/indices/FTSE", "FTSE"), "/api/indices/FTSE");
        JsonNode bySymbol = ok(
                "forecasts",
                symbolEvent("/api/forecasts/{symbol}", "/api/forecasts/FTSE", "FTSE"),
                "/api/forecasts/FTSE");

        assertThat(bySymbol).isEqualTo(byIndex);
    }

    @Test
    void record_shouldBeEmptyWhileNoForecastHasComeDue() {
        String path = "/api/forecasts/FTSE/record";
        JsonNode record = ok("forecasts", symbolEvent("/api/forecasts/{symbol}/record", path, "FTSE"), path);

        assertThat(record.get("pending").asInt()).isEqualTo(20);
        assertThat(record.get("forecasts")).isEmpty();
    }

    @Test
    void search_shouldFindByTheWordsOfAName() {
        JsonNode found = ok(
                "instruments",
                HttpEvents.get("/api/instruments", "/api/instruments").query(Map.of("query", "cola")),
                "/api/instruments");

        assertThat(found.at("/instruments/0/symbol").asString()).isEqualTo("KO");
    }

    @Test
    void instrument_shouldSayWhatItIs() {
        String path = "/api/instruments/BRK-B";
        JsonNode instrument = ok("instruments", symbolEvent("/api/instruments/{symbol}", path, "BRK-B"), path);

        assertThat(instrument.get("name").asString()).isEqualTo("Berkshire Hathaway");
    }

    @Test
    void history_shouldLeaveOutWhatTheSourceDidNotSupply() {
        String path = "/api/instruments/KO/history";
        JsonNode bars = ok("instruments", symbolEvent("/api/instruments/{symbol}/history", path, "KO"), path)
                .get("bars");

        assertThat(bars).hasSize(30);
        assertThat(bars.get(0).propertyNames()).containsExactly("date", "open", "high", "low", "close");
    }

    @Test
    void provenance_shouldGiveTheInputWhoseShaTheForecastNames() {
        JsonNode forecast =
                ok("indices", symbolEvent("/api/indices/{symbol}", "/api/indices/FTSE", "FTSE"), "/api/indices/FTSE");
        String sha256 = forecast.get("inputSha256").asString();
        String path = "/api/histories/" + sha256;

        JsonNode answer = answer(
                "provenance", HttpEvents.get("/api/histories/{sha256}", path).pathParameter("sha256", sha256), path);

        byte[] csv = answer.get("body").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(HistoryCsv.sha256(csv)).isEqualTo(sha256);
    }

    @Test
    void modelCard_shouldBeThatOfTheForecastsModel() {
        JsonNode forecast =
                ok("indices", symbolEvent("/api/indices/{symbol}", "/api/indices/FTSE", "FTSE"), "/api/indices/FTSE");
        String version = forecast.get("modelVersion").asString();
        String path = "/api/models/" + version;

        JsonNode card = ok(
                "provenance",
                HttpEvents.get("/api/models/{modelVersion}", path).pathParameter("modelVersion", version),
                path);

        assertThat(card.get("modelVersion").asString()).isEqualTo(version);
    }

    @Test
    void markets_shouldListEveryExchange() {
        JsonNode markets = ok("markets", HttpEvents.get("/api/markets", "/api/markets"), "/api/markets");

        assertThat(markets.get("markets")
                        .valueStream()
                        .map(market -> market.get("mic").asString()))
                .contains("XLON", "XNYS", "XTKS");
    }

    @ParameterizedTest
    @CsvSource({
        "indices, /api/indices/{symbol}, KO, 404",
        "indices, /api/indices/{symbol}, GSPC, 404",
        "indices, /api/indices/{symbol}, SSMI, 503",
        "indices, /api/indices/{symbol}, ftse, 400",
        "forecasts, /api/forecasts/{symbol}, KO, 404",
        "forecasts, /api/forecasts/{symbol}, SSMI, 503",
        "forecasts, /api/forecasts/{symbol}, EURUSD=X, 404",
        "forecasts, /api/forecasts/{symbol}, .., 400",
        "forecasts, /api/forecasts/{symbol}, a/b, 400",
        "forecasts, /api/forecasts/{symbol}/record, ABCD, 404",
        "instruments, /api/instruments/{symbol}, ABCDEFGHIJKLM, 400",
        "instruments, /api/instruments/{symbol}, ABCD, 404",
        "instruments, /api/instruments/{symbol}/history, AAPL, 404",
    })
    void symbolThatCannotBeServed_shouldBeAProblem(String function, String template, String symbol, int status) {
        String path = template.replace("{symbol}", "FTSE");

        assertProblem(answer(function, symbolEvent(template, path, symbol), path), status);
    }

    @ParameterizedTest
    @CsvSource({"from, yesterday", "from, 2020-02-30", "to, ''", "from, 9999-01-01"})
    void badDates_shouldBeAProblem(String parameter, String date) {
        String path = "/api/instruments/KO/history";
        Map<String, String> query = new HashMap<>(Map.of("to", "2020-01-01"));
        query.put(parameter, date);
        HttpEvents event =
                symbolEvent("/api/instruments/{symbol}/history", path, "KO").query(query);

        assertProblem(answer("instruments", event, path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345678901234567890123456789012345678901"})
    void badQuery_shouldBeAProblem(String query) {
        HttpEvents event =
                HttpEvents.get("/api/instruments", "/api/instruments").query(Map.of("query", query));

        assertProblem(answer("instruments", event, "/api/instruments"), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/histories/{sha256}, sha256, zz, 400",
        "/api/histories/{sha256}, sha256, 0000000000000000000000000000000000000000000000000000000000000000, 404",
        "/api/models/{modelVersion}, modelVersion, ../x, 400",
        "/api/models/{modelVersion}, modelVersion, lstm-1, 404",
    })
    void unknownProvenance_shouldBeAProblem(String template, String parameter, String value, int status) {
        String path = template.replaceAll("\\{.*}", "a".repeat(64));

        assertProblem(
                answer("provenance", HttpEvents.get(template, path).pathParameter(parameter, value), path), status);
    }

    @Test
    void unchangedAnswer_shouldBe304WithoutABody() {
        HttpEvents event = HttpEvents.get("/api/indices", "/api/indices");
        String tag =
                answer("indices", event, "/api/indices").at("/headers/ETag").asString();

        JsonNode again = answer("indices", event.header("if-none-match", tag), "/api/indices");

        assertThat(again.get("statusCode").asInt()).isEqualTo(304);
        assertThat(again.path("body").isNull()).isTrue();
        assertThat(again.at("/headers/ETag").asString()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "spring.cloud.function.definition, index-refresh",
        "content-type, text/plain",
        "contenttype, application/xml",
        "payload, nothing",
        "statuscode, 500",
    })
    void headersMeantForTheAdapter_shouldChangeNothing(String name, String value) {
        HttpEvents event = HttpEvents.get("/api/markets", "/api/markets").header(name, value);

        ok("markets", event, "/api/markets");
    }

    @Test
    void secondRefresh_shouldChangeNothing() throws Exception {
        Map<Path, String> before = contents();

        JsonNode report = functions.call("index-refresh", scheduledEvent("{\"exchange\":\"XLON\"}"));

        assertThat(report.get("indices")).hasSize(1);
        assertThat(outcome(report, "FTSE")).isEqualTo("UNCHANGED");
        assertThat(contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "indexes", "indices,markets", "functionRouter"})
    void definitionThatNamesNoFunction_shouldFailAtTheStart(String definition) {
        assertThatThrownBy(() -> TestFunctions.start(definition))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be one of")
                .hasMessageContaining("index-refresh");
    }

    private static JsonNode ok(String function, HttpEvents event, String path) {
        JsonNode answer = answer(function, event, path);
        assertThat(answer.get("statusCode").asInt()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/headers/ETag").asString()).isNotEmpty();
        assertThat(answer.at("/headers/Cache-Control").asString()).contains("max-age=");
        return JSON.readTree(answer.get("body").asString());
    }

    private static JsonNode answer(String function, HttpEvents event, String path) {
        JsonNode answer = functions.call(function, event.json());
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.get("statusCode").asInt());
        answer.get("headers")
                .properties()
                .forEach(header ->
                        response.withHeader(header.getKey(), header.getValue().asString()));
        if (answer.get("body").isString()) {
            response.withBody(answer.get("body").asString());
        }
        ValidationReport report = CONTRACT.validateResponse(path, Request.Method.GET, response.build());
        assertThat(report.getMessages()).as(answer.toString()).isEmpty();
        return answer;
    }

    private static void assertProblem(JsonNode answer, int status) {
        JsonNode problem = JSON.readTree(answer.get("body").asString());
        assertThat(answer.get("statusCode").asInt()).as(problem.toString()).isEqualTo(status);
        assertThat(answer.at("/headers/Content-Type").asString()).isEqualTo("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "java");
    }

    private static HttpEvents symbolEvent(String template, String path, String symbol) {
        return HttpEvents.get(template, path).pathParameter("symbol", symbol);
    }

    private static byte[] scheduledEvent(String detail) {
        return """
                {"version":"0","id":"53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa","detail-type":"Scheduled Event",
                "source":"aws.events","account":"123456789012","time":"2026-10-08T16:53:06Z","region":"eu-west-2",
                "resources":["arn:aws:events:eu-west-2:123456789012:rule/index-refresh"],"detail":%s}""".formatted(detail).getBytes(StandardCharsets.UTF_8);
    }

    private static String outcome(JsonNode report, String symbol) {
        return report.get("indices")
                .valueStream()
                .filter(entry -> entry.get("symbol").asString().equals(symbol))
                .findFirst()
                .orElseThrow()
                .get("outcome")
                .asString();
    }

    private static Map<Path, String> contents() throws Exception {
        try (var files = Files.walk(storage.file(""))) {
            return files.filter(Files::isRegularFile)
                    .collect(java.util.stream.Collectors.toMap(file -> file, ContractTest::sha256));
        }
    }

    private static String sha256(Path file) {
        try {
            return HistoryCsv.sha256(Files.readAllBytes(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
