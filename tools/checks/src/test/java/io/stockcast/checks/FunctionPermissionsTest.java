package io.stockcast.checks;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.stockcast.checks.RecordedCalls.Call;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.mail.UnsubscribeToken;
import io.stockcast.functions.tables.DynamoClients;
import io.stockcast.functions.testing.TestParameters;
import io.stockcast.lambda.TokenIssuer;
import io.stockcast.local.cloud.LocalDatabase;
import io.stockcast.local.cloud.LocalFunctions;
import io.stockcast.local.cloud.LocalQueue;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.LocalTables;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.identity.CognitoApi;
import io.stockcast.local.identity.LocalIdentity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Uses every route and every other function once, and compares the calls of AWS with what is allowed. */
class FunctionPermissionsTest {

    private static final Path MARKET = Path.of("..", "local", "market").toAbsolutePath();

    /** The evening of the last prices: later they have ended, and the overview reads no more of them. */
    private static final Clock MARKET_CLOCK = Clock.fixed(Instant.parse("2023-12-29T22:00:00Z"), ZoneOffset.UTC);

    private static Set<String> routes;

    @BeforeAll
    static void travel(@TempDir Path folder) throws Exception {
        try (StateFolder state = StateFolder.open(folder);
                LocalStorage storage = LocalStorage.start(state);
                LocalDatabase database = LocalDatabase.start(state);
                LocalQueue queue = LocalQueue.start();
                CognitoApi users = CognitoApi.start(state, LocalIdentity.open(state, URI.create("http://localhost")));
                TokenIssuer issuer = new TokenIssuer();
                RefusingStream stream = new RefusingStream();
                TestParameters keys = new TestParameters(Map.of("key", "secret"))) {
            storage.createBucket("bucket");
            new LocalTables(database).create("jobs", "people", "quotes");
            List<Map<String, String>> environment = List.of(
                    Map.of(
                            "STOCKCAST_BUCKET", "bucket",
                            "STOCKCAST_MARKET", MARKET.toString(),
                            "STOCKCAST_SITE", "http://localhost:1",
                            "STOCKCAST_MAIL_SENDER", "evening@stockcast.example",
                            "STOCKCAST_MAIL_CONFIGURATION", "mails",
                            "STOCKCAST_JOBS_TABLE", "jobs",
                            "STOCKCAST_PEOPLE_TABLE", "people",
                            "STOCKCAST_QUOTES_TABLE", "quotes"),
                    storage.environment(),
                    database.environment(),
                    queue.environment(),
                    stream.environment(),
                    users.environment(),
                    issuer.environment());
            LocalFunctions functions = new LocalFunctions(joined(environment), MARKET_CLOCK);
            DeployedFunction.all().forEach(function -> start(functions, function.name()));
            startWithProviders(environment, keys);
            Journey journey = new Journey(functions, issuer.accessToken());
            LocalFunctions later = new LocalFunctions(joined(environment), MARKET_CLOCK);
            Stream.of("index-refresh", "forecast-worker").forEach(function -> start(later, function));
            Journey laterInstance = new Journey(later, "");
            visit(journey, laterInstance);
            signIn(journey, laterInstance, joined(environment));
            rebuildWhatIsDamaged(journey, folder.resolve("s3").resolve("bucket"));
            collectQuotes(environment);
            routes = new TreeSet<>(journey.routes());
            routes.addAll(showQuotes(environment));
        }
    }

    private static Map<String, String> joined(List<Map<String, String>> environments) {
        Map<String, String> joined = new HashMap<>();
        environments.forEach(joined::putAll);
        return joined;
    }

    private static void start(LocalFunctions functions, String name) {
        RecordedCalls.by(name);
        try {
            functions.start(name);
        } finally {
            RecordedCalls.byNobody();
        }
    }

    private static void startWithProviders(List<Map<String, String>> environment, TestParameters keys) {
        Map<String, String> providers = Map.of(
                "STOCKCAST_MARKET", "twelvedata",
                "TWELVEDATA_API_KEY_PARAMETER", "key",
                "STOCKCAST_SSM_ENDPOINT", keys.environment().get("STOCKCAST_SSM_ENDPOINT"));
        LocalFunctions functions = new LocalFunctions(
                joined(Stream.concat(environment.stream(), Stream.of(providers)).toList()), Clock.systemUTC());
        DeployedFunction.all().forEach(function -> start(functions, function.name()));
        // Whether there is a forecast of it decides whether the provider may be asked.
        Journey journey = new Journey(functions, "");
        journey.call("GET /api/instruments/{symbol}", "XYZZY");
        journey.call("GET /api/forecasts/{symbol}/record", "XYZZY");
        journey.call("GET /api/indices/{symbol}/analytics", "XYZZY");
        journey.call("GET /api/pages/instruments/{symbol}", "XYZZY");
    }

    private static void visit(Journey journey, Journey laterInstance) {
        // The second time the forecast is known, and its inputs and networks are looked at.
        journey.invoke(
                "index-refresh", Map.of("source", "aws.scheduler", "detail", Map.of("symbols", List.of("FTSE"))));
        laterInstance.invoke(
                "index-refresh", Map.of("source", "aws.scheduler", "detail", Map.of("symbols", List.of("FTSE"))));
        journey.call("GET /api/indices", "");
        journey.call("GET /api/instruments", "");
        journey.call("GET /api/instruments", "FTSE");
        journey.call("GET /api/instruments/{symbol}", "FTSE");
        journey.call("GET /api/instruments/{symbol}/history", "FTSE");
        var forecast = journey.call("GET /api/forecasts/{symbol}", "FTSE");
        journey.call("GET /api/forecasts/{symbol}/{asOf}", "FTSE/" + forecast.field("/asOf"));
        journey.call("GET /api/forecasts/{symbol}/{asOf}/outcomes", "FTSE/" + forecast.field("/asOf"));
        journey.call("GET /api/forecasts/{symbol}/record", "FTSE");
        journey.call("GET /api/forecasts/{symbol}/backtest", "FTSE");
        journey.call("GET /api/forecasts/{symbol}/ledger.csv", "FTSE");
        journey.call("GET /api/forecasts/{symbol}/feed.atom", "FTSE");
        journey.call("GET /api/record/feed.atom", "");
        journey.call("GET /api/record", "");
        journey.call("GET /api/pages/{page}", "record");
        journey.call("GET /api/pages/{page}", "sitemap.xml");
        journey.call("GET /api/pages/instruments/{symbol}", "FTSE");
        journey.call("GET /api/pages/instruments/{symbol}/forecasts/{asOf}", "FTSE/" + forecast.field("/asOf"));
        journey.call("GET /api/forecasts/{symbol}/{asOf}/card.png", "FTSE/" + forecast.field("/asOf"));
        journey.call("GET /api/indices/{symbol}/analytics", "FTSE");
        journey.call("GET /api/histories/{sha256}", forecast.field("/inputs/0/sha256"));
        journey.call("GET /api/models/{modelVersion}", forecast.field("/modelVersion"));
        journey.call("GET /api/models/{modelVersion}/network", forecast.field("/modelVersion"));
        journey.call("GET /api/markets", "");
        journey.call("GET /api/openapi.yaml", "");
    }

    private static void signIn(Journey journey, Journey laterInstance, Map<String, String> environment) {
        var job = journey.call("POST /api/forecasts/{symbol}", "AAPL");
        journey.call("POST /api/forecasts/{symbol}", "AAPL");
        journey.invoke("forecast-worker", message(job.field("/id")));
        // These two share the S&P 500 as an input, which the second instance finds stored.
        var first = journey.call("POST /api/forecasts/{symbol}", "GDAXI");
        journey.invoke("forecast-worker", message(first.field("/id")));
        var second = journey.call("POST /api/forecasts/{symbol}", "N225");
        laterInstance.invoke("forecast-worker", message(second.field("/id")));
        journey.call("GET /api/forecast-jobs/{id}", job.field("/id"));
        keepLists(journey);
        haveAlerts(journey);
        haveMails(journey, environment);
        journey.call("GET /api/account/export", "");
        journey.call("DELETE /api/account", "");
    }

    private static void keepLists(Journey journey) {
        journey.call("PUT /api/watchlists/{list}/{symbol}", "main/KO");
        journey.call("PUT /api/watchlists/{list}/{symbol}", "main/AAPL");
        journey.call("PUT /api/watchlists/{list}/{symbol}/note", "main/KO", "{\"buyPrice\":60}");
        journey.call("GET /api/watchlists/{list}", "main");
        var list = journey.call("POST /api/watchlists", "", "{\"name\":\"Drinks\"}");
        journey.call(
                "POST /api/watchlists/{list}/import", list.field("/id"), "{\"symbols\":[\"KO\",\"PEP\",\"AAPL\"]}");
        journey.call("PUT /api/watchlists/{list}", list.field("/id"), "{\"before\":\"main\"}");
        journey.call("GET /api/watchlists/{list}", list.field("/id"));
        assertThat(journey.call("GET /api/watchlists", "").field("/lists/0/symbols/1"))
                .isEqualTo("PEP");
        String path = journey.call("POST /api/watchlists/{list}/feed", list.field("/id"))
                .field("/path");
        journey.call("GET /api/feeds/lists/{key}", path.substring(path.lastIndexOf('/') + 1));
        journey.call("DELETE /api/watchlists/{list}/feed", list.field("/id"));
        journey.invoke("watchlist-refresh", Map.of("source", "aws.scheduler", "detail", Map.of()));
        journey.call("DELETE /api/watchlists/{list}/{symbol}", "main/KO");
        journey.call("DELETE /api/watchlists/{list}", list.field("/id"));
    }

    /** The first holds and is told, the second is only noted to have been checked. */
    private static void haveAlerts(Journey journey) {
        var alert = journey.call("POST /api/alerts", "", alert("AAPL", """
                {"kind":"CHANCE","price":1,"side":"ABOVE","horizon":5,"threshold":0.5}"""));
        journey.call("POST /api/alerts", "", alert("KO", """
                {"kind":"OUTSIDE","level":80}"""));
        journey.call("POST /api/alerts", "", alert("AAPL", """
                {"kind":"WIDER","share":5}"""));
        JsonNode report = journey.invoke("alerts-check", Map.of("source", "aws.scheduler", "detail", Map.of()));
        assertThat(report.path("told").asInt()).isEqualTo(1);
        journey.call("GET /api/alerts", "");
        journey.call("PUT /api/alerts/read", "", """
                {"until":"2023-12-29T22:00:00Z"}""");
        journey.call("DELETE /api/alerts/{id}", alert.field("/id"));
    }

    /** Mails are ended by a link, and by their address. */
    private static void haveMails(Journey journey, Map<String, String> environment) {
        journey.call("PUT /api/mail", "", "{\"alerts\":true,\"digest\":true}");
        journey.call("PUT /api/watchlists/{list}/{symbol}", "main/GSPC");
        writeLetters(environment);
        String token = new UnsubscribeToken(
                        TokenIssuer.PERSON,
                        new DynamoSubscriptionStore(DynamoClients.at(Variables.of(environment)), "people")
                                .of(TokenIssuer.PERSON)
                                .orElseThrow()
                                .secret())
                .text();
        journey.call("GET /api/mail/unsubscribe", token);
        assertThat(journey.call("POST /api/mail/unsubscribe", token).status()).isEqualTo(204);
        JsonNode report = journey.invoke(
                "mail-feedback", LambdaEvents.bounce(TokenIssuer.PERSON).map());
        assertThat(report.path("refusals").asInt()).isEqualTo(1);
        assertThat(journey.call("GET /api/mail", "").field("/refusal/reason")).isEqualTo("BOUNCE");
    }

    /** So late in the evening that nobody waits any longer for the forecast of the S&P 500. */
    private static void writeLetters(Map<String, String> environment) {
        WireMockServer amazon =
                new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
        amazon.stubFor(post(urlPathEqualTo("/")).willReturn(okJson("""
                {"Username":"%s","UserCreateDate":0,"UserAttributes":[
                  {"Name":"email","Value":"ann@example.org"},{"Name":"email_verified","Value":"true"}]}
                """.formatted(TokenIssuer.PERSON))));
        amazon.stubFor(post(urlPathEqualTo("/v2/email/outbound-emails")).willReturn(okJson("{\"MessageId\":\"1\"}")));
        amazon.start();
        try {
            Map<String, String> endpoints =
                    Map.of("STOCKCAST_COGNITO_ENDPOINT", amazon.baseUrl(), "STOCKCAST_SES_ENDPOINT", amazon.baseUrl());
            LocalFunctions functions = new LocalFunctions(
                    joined(List.of(environment, endpoints)),
                    Clock.fixed(Instant.parse("2023-12-30T02:00:00Z"), ZoneOffset.UTC));
            start(functions, "letters");
            JsonNode report =
                    new Journey(functions, "").invoke("letters", Map.of("source", "aws.scheduler", "detail", Map.of()));
            assertThat(report.path("sent").asInt()).isEqualTo(2);
        } finally {
            amazon.stop();
        }
    }

    private static String alert(String symbol, String condition) {
        return "{\"symbol\":\"%s\",\"condition\":%s}".formatted(symbol, condition);
    }

    /** A round while New York trades. */
    private static void collectQuotes(List<Map<String, String>> environment) {
        WireMockServer cboe =
                new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
        cboe.stubFor(get(urlPathEqualTo("/quotes/_SPX.json")).willReturn(okJson("""
                {"data":{"current_price":4770.5,"last_trade_time":"2023-12-29T12:44:07"}}""")));
        cboe.start();
        try {
            Map<String, String> provider = Map.of("STOCKCAST_MARKET", "cboe", "STOCKCAST_CBOE_URL", cboe.baseUrl());
            LocalFunctions functions = new LocalFunctions(
                    joined(Stream.concat(environment.stream(), Stream.of(provider))
                            .toList()),
                    Clock.fixed(Instant.parse("2023-12-29T18:00:00Z"), ZoneOffset.UTC));
            start(functions, "quote-collector");
            JsonNode report = new Journey(functions, "")
                    .invoke("quote-collector", Map.of("source", "aws.scheduler", "detail", Map.of()));
            assertThat(report.path("quotes").asInt()).isEqualTo(1);
        } finally {
            cboe.stop();
        }
    }

    /** While London trades, in the session that the forecast of the evening before is of. */
    private static Set<String> showQuotes(List<Map<String, String>> environment) {
        LocalFunctions functions = new LocalFunctions(
                joined(environment), Clock.fixed(Instant.parse("2024-01-02T11:15:00Z"), ZoneOffset.UTC));
        Stream.of("quote-consumer", "quotes").forEach(function -> start(functions, function));
        Journey journey = new Journey(functions, "");
        byte[] quote = LiveQuotes.record("FTSE", 7730, Instant.parse("2024-01-02T11:00:00Z"));
        journey.invoke("quote-consumer", LambdaEvents.record(quote).map());
        assertThat(journey.call("GET /api/quotes", "FTSE").field("/quotes/0/price"))
                .isEqualTo("7730.0");
        return journey.routes();
    }

    private static void rebuildWhatIsDamaged(Journey journey, Path bucket) throws IOException {
        Files.writeString(bucket.resolve("forecasts/FTSE/latest.json"), "{");
        Files.writeString(bucket.resolve("records/FTSE.json"), "{");
        Files.delete(bucket.resolve("outcomes/FTSE.json"));
        journey.call("GET /api/indices", "");
        journey.invoke("record-rebuild", Map.of("source", "aws.scheduler", "detail", Map.of()));
    }

    private static Map<String, Object> message(String jobId) {
        return Map.of(
                "Records",
                List.of(Map.of(
                        "messageId",
                        "1",
                        "body",
                        jobId,
                        "eventSource",
                        "aws:sqs",
                        "attributes",
                        Map.of("ApproximateReceiveCount", "1", "SentTimestamp", "0"),
                        "messageAttributes",
                        Map.of())));
    }

    @Test
    void journey_shouldUseEveryRoute() {
        assertThat(routes)
                .containsExactlyInAnyOrderElementsOf(ContractRoutes.all().stream()
                        .map(ContractRoutes.Route::key)
                        .collect(toSet()));
    }

    static List<DeployedFunction> functions() {
        return DeployedFunction.all();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void role_shouldAllowWhatTheFunctionCallsAndNothingMore(DeployedFunction function) {
        Set<String> used = RecordedCalls.of(function.name()).stream()
                .flatMap(call -> permission(function, call))
                .collect(toCollection(TreeSet::new));

        assertThat(used).isEqualTo(function.permissions());
    }

    @Test
    void whatIsWrittenOnce_shouldBeWrittenOnCondition() {
        List<Pattern> writtenOnce = Stream.of(Terraform.argument("forecasts.tf", "written_once")
                        .replaceAll(".*in \\[|\\] :.*|\"", "")
                        .split(", "))
                .map(FunctionPermissionsTest::pattern)
                .toList();
        List<Call> writes = DeployedFunction.all().stream()
                .flatMap(function -> RecordedCalls.of(function.name()).stream())
                .filter(call -> call.action().equals("s3:PutObject"))
                .toList();

        assertThat(writes)
                .isNotEmpty()
                .allSatisfy(write -> assertThat(write.creates() && !isReplacedLater(write))
                        .isEqualTo(writtenOnce.stream()
                                .anyMatch(pattern ->
                                        pattern.matcher(write.resource()).matches())));
    }

    // The newest forecast, the record, the back-test and the statistics are created where there are none yet, and
    // replaced from then on.
    private static boolean isReplacedLater(Call write) {
        return write.resource().endsWith("/latest.json")
                || write.resource().startsWith("records/")
                || write.resource().startsWith("backtests/")
                || write.resource().startsWith("analytics/")
                || write.resource().equals("returns.json");
    }

    // The call as it is, where nothing allows it: then the difference names it.
    private static Stream<String> permission(DeployedFunction function, Call call) {
        List<String> allowing = function.allow().getOrDefault(call.action(), List.of()).stream()
                .filter(resource -> pattern(resource).matcher(call.resource()).matches())
                .toList();
        return (allowing.isEmpty() ? Stream.of(call.resource()) : allowing.stream())
                .map(resource -> call.action() + " " + resource);
    }

    private static Pattern pattern(String resource) {
        return Pattern.compile(Pattern.quote(resource).replace("*", "\\E.*\\Q"));
    }
}
