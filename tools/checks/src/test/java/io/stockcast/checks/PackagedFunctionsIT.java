package io.stockcast.checks;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.stockcast.functions.NamedFunction;
import io.stockcast.lambda.LambdaAnswer;
import io.stockcast.lambda.LambdaProcess;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every function out of its package as Lambda does, and holds what it answers to openapi.yaml. */
class PackagedFunctionsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createForSpecificationUrl(
                    NamedFunction.class.getResource("/openapi.yaml").toString())
            .build();

    private static DeployedCloud cloud;
    private static JsonNode refreshed;

    @BeforeAll
    static void refreshAfterTheClose(@TempDir Path folder) throws Exception {
        cloud = new DeployedCloud(folder);
        refreshed = respond(start("index-refresh"), LambdaEvents.schedule());
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @AfterEach
    void stopFunctions() {
        cloud.stopFunctions();
    }

    @Test
    void schedule_shouldHaveEveryIndexForecastOfWhichThereIsAHistory() {
        assertThat(refreshed.get("indices").valueStream())
                .as(refreshed.toString())
                .extracting(index -> index.get("symbol").asString() + " "
                        + index.get("outcome").asString())
                .filteredOn(index -> !index.endsWith(" NO_DATA"))
                .containsExactly(
                        "FTSE FORECAST",
                        "GSPC FORECAST",
                        "GDAXI FORECAST",
                        "FCHI FORECAST",
                        "SSMI FORECAST",
                        "IXIC FORECAST",
                        "N225 FORECAST",
                        "DJI FORECAST",
                        "NDX FORECAST",
                        "STOXX50E FORECAST");
    }

    @Test
    void weeklySchedule_shouldHaveTheRecordOfEveryLedgerMadeAgain() {
        JsonNode rebuilt = respond(start("record-rebuild"), LambdaEvents.schedule());

        assertThat(rebuilt.get("records").valueStream())
                .extracting(record -> record.get("symbol").asString() + " "
                        + record.get("entries").asInt() + " "
                        + record.get("unreadable").asInt() + " "
                        + record.get("reason"))
                .contains(
                        "FCHI 1 0 null",
                        "FTSE 1 0 null",
                        "GDAXI 1 0 null",
                        "GSPC 1 0 null",
                        "IXIC 1 0 null",
                        "N225 1 0 null",
                        "SSMI 1 0 null");
    }

    @ParameterizedTest
    @CsvSource({
        "indices, GET /api/indices, ''",
        "forecasts, GET /api/forecasts/{symbol}, FTSE",
        "instruments, GET /api/instruments/{symbol}/history, FTSE",
        "markets, GET /api/markets, ''",
        "analytics, GET /api/indices/{symbol}/analytics, FTSE",
        "provenance, GET /api/openapi.yaml, ''",
        "pages, GET /api/pages/{page}, sitemap.xml",
        "record, GET /api/forecasts/{symbol}/feed.atom, FTSE",
    })
    void publicFunction_shouldAnswerAnybody(String function, String route, String parameter) {
        assertThat(answer(start(function), LambdaEvents.http(route, parameter))).isEqualTo(200);
    }

    @Test
    void provenance_shouldGiveTheModelCardOfAForecast() {
        JsonNode forecast = body(respond(start("forecasts"), LambdaEvents.http("GET /api/forecasts/{symbol}", "FTSE")));

        LambdaEvents card = LambdaEvents.http(
                "GET /api/models/{modelVersion}", forecast.get("modelVersion").asString());

        assertThat(answer(start("provenance"), card)).isEqualTo(200);
    }

    @Test
    void request_shouldGoThroughTheQueueToAForecast() throws Exception {
        LambdaProcess requests = start("forecast-requests");
        JsonNode accepted = respond(requests, signedIn("POST /api/forecasts/{symbol}", "AAPL"));
        String job = body(accepted).get("id").asString();

        JsonNode report = respond(start("forecast-worker"), LambdaEvents.message(job));
        JsonNode done = respond(requests, signedIn("GET /api/forecast-jobs/{id}", job));

        assertThat(accepted.get("statusCode").asInt()).isEqualTo(202);
        assertThat(report.get("batchItemFailures")).isEmpty();
        assertThat(body(done).get("status").asString()).isEqualTo("SUCCEEDED");
    }

    @Test
    void message_shouldBeReportedWhereItsWorkFails() {
        JsonNode report = respond(start("forecast-worker"), LambdaEvents.message("unknown-job"));

        assertThat(report.at("/batchItemFailures/0/itemIdentifier").asString())
                .isEqualTo("059f36b4-87a3-44ab-83d2-661975830a7d");
    }

    @Test
    void recordOfTheStream_shouldBeTheQuoteThatIsShown() {
        LambdaEvents record = LambdaEvents.record(LiveQuotes.record(LiveQuotes.ALWAYS_OPEN, 91_000.5, Instant.now()));

        JsonNode report = respond(start("quote-consumer"), record);
        LambdaEvents question = LambdaEvents.http("GET /api/quotes", "").query("symbols", LiveQuotes.ALWAYS_OPEN);
        LambdaProcess quotes = start("quotes");

        assertThat(report.get("batchItemFailures")).isEmpty();
        assertThat(answer(quotes, question)).isEqualTo(200);
        assertThat(body(respond(quotes, question)).at("/quotes/0/price").asDouble())
                .isEqualTo(91_000.5);
    }

    @Test
    void record_shouldBeReportedWhereItCannotBeKept() {
        LambdaProcess consumer =
                cloud.start(DeployedFunction.named("quote-consumer"), Map.of("STOCKCAST_QUOTES_TABLE", "nowhere"));

        JsonNode report = respond(
                consumer, LambdaEvents.record(LiveQuotes.record(LiveQuotes.ALWAYS_OPEN, 91_000.5, Instant.now())));

        assertThat(report.at("/batchItemFailures/0/itemIdentifier").asString())
                .isEqualTo("49590338271490256608559692538361571095921575989136588898");
    }

    @Test
    void poisonOnTheStream_shouldNotBeReported() {
        JsonNode report = respond(start("quote-consumer"), LambdaEvents.record(new byte[] {0, 1, 2}));

        assertThat(report.get("batchItemFailures")).isEmpty();
    }

    // A folder of prices has no quotes.
    @Test
    void minute_shouldHaveARoundOfQuotes() {
        assertThat(respond(start("quote-collector"), LambdaEvents.schedule())
                        .at("/quotes")
                        .asInt(-1))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "watchlist, GET /api/watchlists, 200",
        "alerts, GET /api/alerts, 200",
        "mail, GET /api/mail, 200",
        // The user pool knows nobody.
        "account, GET /api/account/export, 404",
    })
    void personalFunction_shouldAnswerWhoIsSignedInAndNobodyElse(String function, String route, int status)
            throws Exception {
        LambdaProcess process = start(function);

        assertThat(answer(process, signedIn(route, ""))).isEqualTo(status);
        assertThat(answer(process, LambdaEvents.http(route, ""))).isEqualTo(401);
    }

    @Test
    void linkOfNobody_shouldEndNothing() {
        LambdaEvents link = LambdaEvents.http("POST /api/mail/unsubscribe", "").query("token", "A".repeat(70));

        assertThat(answer(start("unsubscribe"), link)).isEqualTo(404);
    }

    @Test
    void feedOfNoList_shouldNotBeFound() {
        assertThat(answer(start("list-feed"), LambdaEvents.http("GET /api/feeds/lists/{key}", "unknown")))
                .isEqualTo(404);
    }

    @Test
    void letters_shouldBeWrittenToNobodyWhereNobodyHasChosenThem() {
        assertThat(respond(start("letters"), LambdaEvents.schedule()).toString())
                .isEqualTo("{\"sent\":0,\"unwanted\":0,\"left\":0,\"failed\":0}");
    }

    @Test
    void refusedMail_shouldEndTheMailsOfThatPerson() {
        JsonNode report = respond(start("mail-feedback"), LambdaEvents.bounce("nobody"));

        assertThat(report.get("refusals").asInt()).isEqualTo(1);
    }

    @Test
    void snapshot_shouldBeTakenOfAFunctionThatHasUsedItsClients() {
        WireMockServer s3 =
                new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
        s3.stubFor(get(anyUrl()).willReturn(okXml("<ListBucketResult/>")));
        s3.start();
        try {
            LambdaProcess process = cloud.start(
                    DeployedFunction.named("forecasts"),
                    Map.of(
                            "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start",
                            "JAVA_TOOL_OPTIONS", "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                            "STOCKCAST_S3_ENDPOINT", s3.baseUrl()));

            assertThat(process.answer().kind()).as(process.output()).isEqualTo("restore/next");

            assertThat(s3.findAll(getRequestedFor(urlPathEqualTo("/bucket"))
                            .withHeader("Authorization", containing("AWS4-HMAC-SHA256"))))
                    .hasSize(1);
        } finally {
            s3.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "marketz"})
    void definitionThatNamesNoFunction_shouldFailAtTheStart(String definition) {
        LambdaProcess process =
                cloud.start(DeployedFunction.named("markets"), Map.of("SPRING_CLOUD_FUNCTION_DEFINITION", definition));

        LambdaAnswer answer = process.answer();

        assertThat(answer.kind()).isEqualTo("init/error");
        assertThat(answer.body()).contains("must be one of");
    }

    private static LambdaProcess start(String function) {
        return cloud.start(DeployedFunction.named(function));
    }

    private static LambdaEvents signedIn(String route, String parameter) throws Exception {
        return LambdaEvents.http(route, parameter).signedIn(cloud.accessToken());
    }

    private static JsonNode respond(LambdaProcess process, LambdaEvents event) {
        LambdaAnswer answer = process.call(event.json());
        assertThat(answer.isResponse()).as(answer + "\n" + process.output()).isTrue();
        return JSON.readTree(answer.body());
    }

    /** The status of an answer that keeps the contract. */
    private static int answer(LambdaProcess process, LambdaEvents event) {
        JsonNode answer = respond(process, event);
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.get("statusCode").asInt()).withBody(AnswerText.of(answer));
        answer.get("headers")
                .properties()
                .forEach(header ->
                        response.withHeader(header.getKey(), header.getValue().asString()));
        assertThat(CONTRACT.validateResponse(event.path(), Request.Method.valueOf(event.method()), response.build())
                        .getMessages())
                .as(answer.toString())
                .isEmpty();
        return answer.get("statusCode").asInt();
    }

    private static JsonNode body(JsonNode answer) {
        return JSON.readTree(AnswerText.of(answer));
    }
}
