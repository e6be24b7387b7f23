package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.functions.testing.HttpEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Drives every function with API Gateway's events through the handler that Lambda calls, and holds the answers to openapi.yaml. */
class ContractTest {

    private static final HttpEvents OVERVIEW = HttpEvents.get("/api/indices", "/api/indices");
    private static final HttpEvents FTSE = HttpEvents.ofSymbol("/api/forecasts/{symbol}", "FTSE");

    private final Deployment deployment = Deployment.get();

    @Test
    void overview_shouldListTheSevenIndicesEachWithItsStatus() {
        JsonNode indices = deployment.body("indices", OVERVIEW).get("indices");

        assertThat(indices.valueStream()
                        .map(index -> index.at("/instrument/symbol").asString() + " "
                                + index.get("status").asString()))
                .containsExactly(
                        "FTSE ENDED",
                        "GSPC NO_DATA",
                        "GDAXI NO_DATA",
                        "FCHI NO_DATA",
                        "SSMI ENDED",
                        "IXIC NO_DATA",
                        "N225 NO_DATA");
        assertThat(indices.at("/0/pricesEnd").asString())
                .isEqualTo(deployment.body("forecasts", FTSE).get("asOf").asString());
    }

    @Test
    void forecastOfAnIndex_shouldHaveQuantilesThatAscend() {
        JsonNode forecast = deployment.body("forecasts", FTSE);

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
    void recordOfPricesThatEndedLongAgo_shouldBeEmptyAndAwaitNothing() {
        JsonNode record = deployment.body("record", HttpEvents.ofSymbol("/api/forecasts/{symbol}/record", "FTSE"));

        assertThat(record.get("late").asInt()).isEqualTo(20);
        assertThat(record.get("pending").asInt()).isZero();
        assertThat(record.get("newest")).isEmpty();
        assertThat(record.get("live")).isEmpty();
        assertThat(record.get("backtest")).hasSize(3);
    }

    @Test
    void backTest_shouldHaveTwoHundredAndFiftySessionsAtEachHorizon() {
        JsonNode backTest = deployment.body("record", HttpEvents.ofSymbol("/api/forecasts/{symbol}/backtest", "FTSE"));

        assertThat(backTest.get("horizons")
                        .valueStream()
                        .map(series -> series.get("horizon").asInt() + " "
                                + series.get("sessions").size()))
                .containsExactly("1 250", "5 250", "20 250");
    }

    @Test
    void backTest_shouldNeedNoMoreThanFortyKilobytes() throws IOException {
        JsonNode answer = deployment.answer("record", HttpEvents.ofSymbol("/api/forecasts/{symbol}/backtest", "FTSE"));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
            gzip.write(answer.get("body").asString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(sent.size()).isBetween(10_000, 40_000);
    }

    @Test
    void analytics_shouldHaveTwoYearsOfRangesInNoMoreThanTwentyFiveKilobytes() throws IOException {
        HttpEvents event = HttpEvents.ofSymbol("/api/indices/{symbol}/analytics", "FTSE");
        JsonNode analytics = deployment.body("analytics", event);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
            gzip.write(
                    deployment.answer("analytics", event).get("body").asString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(analytics.at("/ranges/dates")).hasSizeBetween(500, 530);
        assertThat(analytics.at("/company/indices/0/name").asString()).isEqualTo("FTSE 100");
        assertThat(sent.size()).isBetween(10_000, 25_000);
    }

    @Test
    void analyticsNeverMade_shouldBeNoContent() {
        JsonNode answer = deployment.answer("analytics", HttpEvents.ofSymbol("/api/indices/{symbol}/analytics", "KO"));

        assertThat(answer.get("statusCode").asInt()).isEqualTo(204);
    }

    @Test
    void backTestNeverMade_shouldBeNoContent() {
        JsonNode answer = deployment.answer("record", HttpEvents.ofSymbol("/api/forecasts/{symbol}/backtest", "KO"));

        assertThat(answer.get("statusCode").asInt()).isEqualTo(204);
    }

    @Test
    void pooledRecord_shouldHaveTheIndicesThatWereScored() {
        JsonNode record = deployment.body("record", HttpEvents.get("/api/record", "/api/record"));

        assertThat(record.at("/live/pooled")).isEmpty();
        assertThat(record.at("/backtest/instruments/0/instrument/name").asString())
                .isEqualTo("FTSE 100");
        assertThat(record.at("/backtest/pooled/0/score/count").asInt()).isEqualTo(250);
        assertThat(record.at("/backtest/worst")).isNotEmpty();
    }

    @Test
    void contract_shouldBePublishedAsItIs() throws IOException {
        JsonNode answer = deployment.answer("provenance", HttpEvents.get("/api/openapi.yaml", "/api/openapi.yaml"));

        assertThat(answer.at("/headers/Content-Type").asString()).isEqualTo("application/yaml");
        assertThat(answer.get("body").asString())
                .isEqualTo(Files.readString(Path.of("../../functions/core/src/main/resources/openapi.yaml")));
    }

    @Test
    void feed_shouldBeAtom() {
        for (HttpEvents feed : List.of(
                HttpEvents.ofSymbol("/api/forecasts/{symbol}/feed.atom", "FTSE"),
                HttpEvents.get("/api/record/feed.atom", "/api/record/feed.atom"))) {
            JsonNode answer = deployment.answer("record", feed);

            assertThat(answer.at("/headers/Content-Type").asString()).isEqualTo("application/atom+xml");
            assertThat(answer.at("/headers/Cache-Control").asString()).isEqualTo("public, max-age=60");
            assertThat(answer.get("body").asString()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"");
        }
    }

    @Test
    void ledger_shouldBeCsv() {
        JsonNode answer =
                deployment.answer("record", HttpEvents.ofSymbol("/api/forecasts/{symbol}/ledger.csv", "FTSE"));

        assertThat(answer.at("/headers/Content-Type").asString()).isEqualTo("text/csv");
        assertThat(answer.get("body").asString()).startsWith("symbol,horizon,as_of,date,model_version,q0.025,");
    }

    @Test
    void entryOfTheLedger_shouldBeTheForecastThatWasPublished() {
        JsonNode newest = deployment.body("forecasts", FTSE);
        String asOf = newest.get("asOf").asString();

        JsonNode entry = deployment.body("forecasts", ofSession("/api/forecasts/{symbol}/{asOf}", asOf));
        JsonNode outcomes = deployment.body("forecasts", ofSession("/api/forecasts/{symbol}/{asOf}/outcomes", asOf));

        assertThat(entry).isEqualTo(newest);
        assertThat(outcomes.get("outcomes")).isEmpty();
    }

    private static HttpEvents ofSession(String template, String asOf) {
        return HttpEvents.get(template, template.replace("{symbol}", "FTSE").replace("{asOf}", asOf))
                .pathParameter("symbol", "FTSE")
                .pathParameter("asOf", asOf);
    }

    @Test
    void search_shouldFindByTheWordsOfAName() {
        HttpEvents query =
                HttpEvents.get("/api/instruments", "/api/instruments").query(Map.of("query", "cola"));

        assertThat(deployment
                        .body("instruments", query)
                        .at("/instruments/0/symbol")
                        .asString())
                .isEqualTo("KO");
    }

    @Test
    void matchOfASearch_shouldSayWhetherThereArePrices() {
        HttpEvents query =
                HttpEvents.get("/api/instruments", "/api/instruments").query(Map.of("query", "co"));

        assertThat(deployment.body("instruments", query).get("instruments"))
                .anySatisfy(
                        match -> assertThat(match.get("hasPrices").asBoolean()).isTrue())
                .anySatisfy(
                        match -> assertThat(match.get("hasPrices").asBoolean()).isFalse())
                .noneSatisfy(match -> assertThat(match.has("hasForecast")).isTrue());
    }

    @Test
    void listOfInstruments_shouldSayOfWhichThereArePricesAndForecasts() {
        JsonNode list = deployment.body("instruments", HttpEvents.get("/api/instruments", "/api/instruments"));

        assertThat(list.get("instruments")
                        .valueStream()
                        .filter(instrument -> instrument.get("hasPrices").asBoolean())
                        .map(instrument -> instrument.get("symbol").asString() + " "
                                + instrument.get("hasForecast").asBoolean() + " "
                                + instrument.has("pricesEnd")))
                .containsExactly("FTSE true true", "SSMI false true", "KO false true");
        assertThat(list.get("instruments")).hasSizeGreaterThan(200);
    }

    @Test
    void symbolInAnotherSpelling_shouldLeadToTheInstrument() {
        HttpEvents berkshire = HttpEvents.ofSymbol("/api/instruments/{symbol}", "brk.b");

        assertThat(deployment.body("instruments", berkshire).get("symbol").asString())
                .isEqualTo("BRK-B");
    }

    @Test
    void instrument_shouldSayWhatItIs() {
        HttpEvents berkshire = HttpEvents.ofSymbol("/api/instruments/{symbol}", "BRK-B");

        assertThat(deployment.body("instruments", berkshire).get("name").asString())
                .isEqualTo("Berkshire Hathaway");
    }

    @Test
    void history_shouldLeaveOutWhatTheSourceDidNotSupply() {
        HttpEvents history = HttpEvents.ofSymbol("/api/instruments/{symbol}/history", "KO");

        JsonNode bars = deployment.body("instruments", history).get("bars");

        assertThat(bars).hasSize(30);
        assertThat(bars.get(0).propertyNames()).containsExactly("date", "open", "high", "low", "close");
    }

    @Test
    void provenance_shouldGiveTheInputWhoseShaTheForecastNames() {
        String sha256 =
                deployment.body("forecasts", FTSE).at("/inputs/0/sha256").asString();

        JsonNode answer = deployment.answer(
                "provenance",
                HttpEvents.get("/api/histories/{sha256}", "/api/histories/" + sha256)
                        .pathParameter("sha256", sha256));

        byte[] csv = answer.get("body").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(HistoryCsv.sha256(csv)).isEqualTo(sha256);
        assertThat(answer.at("/headers/Cache-Control").asString()).contains("immutable");
    }

    @Test
    void modelCard_shouldBeThatOfTheForecastsModel() {
        String version = deployment.body("forecasts", FTSE).get("modelVersion").asString();

        JsonNode card = deployment.body(
                "provenance",
                HttpEvents.get("/api/models/{modelVersion}", "/api/models/" + version)
                        .pathParameter("modelVersion", version));

        assertThat(card.get("modelVersion").asString()).isEqualTo(version);
    }

    @Test
    void network_shouldBeTheOneThatTheModelCardNames() {
        String version = deployment.body("forecasts", FTSE).get("modelVersion").asString();
        HttpEvents card = HttpEvents.get("/api/models/{modelVersion}", "/api/models/" + version)
                .pathParameter("modelVersion", version);

        JsonNode answer = deployment.answer(
                "provenance",
                HttpEvents.get("/api/models/{modelVersion}/network", "/api/models/" + version + "/network")
                        .pathParameter("modelVersion", version));

        byte[] onnx = Base64.getDecoder().decode(answer.get("body").asString());
        assertThat(answer.get("isBase64Encoded").asBoolean()).isTrue();
        assertThat(HistoryCsv.sha256(onnx))
                .isEqualTo(deployment.body("provenance", card).get("sha256").asString());
    }

    @Test
    void markets_shouldListEveryExchange() {
        JsonNode markets = deployment.body("markets", HttpEvents.get("/api/markets", "/api/markets"));

        assertThat(markets.get("markets")
                        .valueStream()
                        .map(market -> market.get("mic").asString()))
                .containsExactly("XLON", "XNYS", "XNAS", "XETR", "XPAR", "XSWX", "XTKS");
        assertThat(markets.get("replay").asBoolean()).isFalse();
    }

    @Test
    void unchangedAnswer_shouldBe304WithoutABody() {
        String tag = deployment.answer("indices", OVERVIEW).at("/headers/ETag").asString();

        JsonNode again = deployment.answer(
                "indices", HttpEvents.get("/api/indices", "/api/indices").header("if-none-match", tag));

        assertThat(again.get("statusCode").asInt()).isEqualTo(304);
        assertThat(again.path("body").isNull()).isTrue();
        assertThat(again.at("/headers/ETag").asString()).isEqualTo(tag);
    }

    @Test
    void quotes_shouldBeThoseOfThePresentSessionWithTheirBarsWhereTheyAreAskedFor() {
        assertThat(deployment
                        .consume(LiveQuotes.record(LiveQuotes.ALWAYS_OPEN, 91_000.5, Instant.now()))
                        .get("batchItemFailures"))
                .isEmpty();

        JsonNode plain = deployment.body("quotes", quotes(Map.of("symbols", LiveQuotes.ALWAYS_OPEN + ",KO")));
        JsonNode withBars =
                deployment.body("quotes", quotes(Map.of("symbols", LiveQuotes.ALWAYS_OPEN, "bars", "true")));

        assertThat(plain.at("/quotes/0/price").asDouble()).isEqualTo(91_000.5);
        assertThat(plain.at("/quotes/0").has("bars")).isFalse();
        assertThat(plain.at("/unknown/0").asString()).isEqualTo("KO");
        assertThat(withBars.at("/quotes/0/bars")).isNotEmpty();
    }

    @Test
    void malformedSymbolsOfQuotes_shouldBeAProblem() {
        deployment.assertProblem("quotes", quotes(Map.of()), 400);
        deployment.assertProblem("quotes", quotes(Map.of("symbols", "ko")), 400);
        deployment.assertProblem("quotes", quotes(Map.of("symbols", "KO", "bars", "some")), 400);
    }

    private static HttpEvents quotes(Map<String, String> query) {
        return HttpEvents.get("/api/quotes", "/api/quotes").query(query);
    }
}
