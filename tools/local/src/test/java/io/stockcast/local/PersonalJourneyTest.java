package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for forecasts and keeps watchlists over HTTP, as the site does for people who are signed in. */
@Timeout(300)
class PersonalJourneyTest {

    private static final String PASSWORD = "Correct-1-horse";

    /** Often enough to be done soon, and seldom enough not to keep the worker from its work. */
    private static final long POLL_NANOS = 100_000_000;

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;

    @BeforeAll
    static void start() throws IOException {
        Path market = Files.createDirectory(folder.resolve("market"));
        for (String symbol : new String[] {"KO", "JPM", "PEP", "HD", "CVX"}) {
            Files.copy(LocalSettings.sampleMarket().resolve(symbol + ".csv"), market.resolve(symbol + ".csv"));
        }
        Files.write(
                market.resolve("WMT.csv"),
                Files.readAllLines(LocalSettings.sampleMarket().resolve("WMT.csv"))
                        .subList(0, 100));
        cloud = RunningCloud.start(folder.resolve("state"), market);
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void requestedForecast_shouldBeMadeStepByStepAndStandFromThenOn() {
        Member ann = newMember();

        HttpResponse<String> accepted = ann.call("POST", "/api/forecasts/KO");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String location = accepted.headers().firstValue("Location").orElseThrow();
        JsonNode job = finished(ann, location);

        assertThat(job.get("status").asString()).as(job.toString()).isEqualTo("SUCCEEDED");
        assertThat(job.get("steps").valueStream().map(step -> step.get("name").asString()))
                .containsExactly("HISTORY_FETCHED", "FORECAST_MADE", "SCORED", "STORED");
        JsonNode forecast = cloud.get("/api/forecasts/KO");
        assertThat(forecast.get("asOf").asString()).isEqualTo("2022-12-28");
        assertThat(forecast.at("/scores/sessions").asInt()).isEqualTo(250);

        HttpResponse<String> again = ann.call("POST", "/api/forecasts/KO");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(again.body())).isEqualTo(forecast);
        assertThat(ann.get("/api/account/export")
                        .at("/forecastRequests/0/symbol")
                        .asString())
                .isEqualTo("KO");
    }

    @Test
    void idOfARequest_shouldBeInTheLogFromTheAnswerToTheWorker() {
        Member ann = newMember();

        try (CapturedLog log = new CapturedLog()) {
            HttpResponse<String> accepted = ann.call("POST", "/api/forecasts/HD");
            finished(ann, accepted.headers().firstValue("Location").orElseThrow());

            String id = accepted.headers().firstValue("X-Correlation-Id").orElseThrow();
            assertThat(log.correlationIdsOf("io.stockcast.functions.worker"))
                    .isNotEmpty()
                    .containsOnly(id);
        }
    }

    @Test
    void forecastThatCannotBeMade_shouldSayWhyAndCanBeAskedForAgain() {
        Member ann = newMember();

        String location = ann.call("POST", "/api/forecasts/WMT")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(finished(ann, location).get("reason").asString())
                .isEqualTo("The history of WMT is too short to forecast from.");
        assertThat(ann.call("POST", "/api/forecasts/WMT").statusCode()).isEqualTo(202);
        assertThat(finished(ann, location).get("status").asString()).isEqualTo("FAILED");
    }

    @Test
    void anotherPersonsJob_shouldNotBeFound() {
        String location = newMember()
                .call("POST", "/api/forecasts/JPM")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(newMember().call("GET", location).statusCode()).isEqualTo(404);
        assertThat(cloud.api(location).statusCode()).isEqualTo(401);
    }

    @Test
    void symbolsThatCannotBeForecast_shouldBeProblems() {
        Member ann = newMember();

        assertThat(ann.call("POST", "/api/forecasts/ABCD").statusCode()).isEqualTo(404);
        assertThat(ann.call("POST", "/api/forecasts/AAPL").statusCode()).isEqualTo(404);
        assertThat(ann.call("POST", "/api/forecasts/ko").statusCode()).isEqualTo(400);
        assertThat(ann.call("GET", "/api/forecast-jobs/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void watchlist_shouldBeTheSameInEveryBrowserOfThePersonAndNobodyElses() {
        String email = newEmail();
        Member ann = Member.signUp(cloud, email, PASSWORD);

        assertThat(ann.call("PUT", "/api/watchlists/main/PEP").statusCode()).isEqualTo(204);
        assertThat(ann.call("PUT", "/api/watchlists/main/JPM", "{\"before\":\"PEP\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ann.call("PUT", "/api/watchlists/main/AAPL").statusCode()).isEqualTo(204);
        assertThat(ann.call("PUT", "/api/watchlists/main/KO", "{\"before\":\"XOM\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(ann.call("PUT", "/api/watchlists/main/KO", "before PEP").statusCode())
                .isEqualTo(400);
        assertThat(ann.call("PUT", "/api/watchlists/main/ABCD").statusCode()).isEqualTo(404);

        Member elsewhere = Member.signIn(cloud, email, PASSWORD);
        JsonNode entries = elsewhere.get("/api/watchlists/main").get("entries");
        assertThat(entries.valueStream()
                        .map(entry -> entry.at("/instrument/symbol").asString()))
                .containsExactly("JPM", "PEP", "AAPL");
        assertThat(entries.at("/1/quote/asOf").asString()).isEqualTo("2022-12-28");
        assertThat(entries.at("/2/quote").isNull()).isTrue();
        assertThat(entries.at("/2/forecast").isNull()).isTrue();

        assertThat(elsewhere.call("DELETE", "/api/watchlists/main/PEP").statusCode())
                .isEqualTo(204);
        assertThat(ann.get("/api/watchlists/main").get("entries")).hasSize(2);
        assertThat(newMember().get("/api/watchlists/main").get("entries")).isEmpty();
    }

    @Test
    void lists_shouldBeMadeFilledNotedAndDeleted() {
        Member ann = newMember();

        HttpResponse<String> made = ann.call("POST", "/api/watchlists", "{\"name\":\"Drinks\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String drinks = made.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> imported = ann.call("POST", drinks + "/import", "{\"symbols\":[\"ko\",\"PEP\",\"ABCD\"]}");
        assertThat(imported.body())
                .isEqualTo("{\"added\":[\"KO\",\"PEP\"],\"alreadyThere\":[],\"unknown\":[\"ABCD\"],\"leftOut\":[]}");
        assertThat(ann.call("PUT", "/api/watchlists/main/KO").statusCode()).isEqualTo(204);
        assertThat(ann.call("PUT", drinks + "/KO/note", "{\"note\":\"Since 1998\",\"buyPrice\":61.25}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ann.call("PUT", drinks, "{\"name\":\"To drink\",\"before\":\"main\"}")
                        .statusCode())
                .isEqualTo(204);

        JsonNode lists = ann.get("/api/watchlists").get("lists");
        assertThat(lists.valueStream().map(list -> list.get("name").asString() + list.get("symbols")))
                .containsExactly("To drink[\"KO\",\"PEP\"]", "Watchlist[\"KO\"]");
        JsonNode ko = ann.get(drinks).at("/entries/0");
        assertThat(ko.get("note").asString()).isEqualTo("Since 1998");
        assertThat(ko.get("buyPrice").asDouble()).isEqualTo(61.25);
        assertThat(newMember().call("GET", drinks).statusCode()).isEqualTo(404);

        assertThat(ann.call("DELETE", drinks).statusCode()).isEqualTo(204);
        assertThat(ann.call("DELETE", "/api/watchlists/main").statusCode()).isEqualTo(409);
        assertThat(ann.call("GET", drinks).statusCode()).isEqualTo(404);
        assertThat(ann.get("/api/watchlists/main").at("/entries/0/note").isNull())
                .isTrue();
    }

    @Test
    void feedOfAList_shouldBeReadByItsAddressUntilThatIsReplacedOrEnded() {
        Member ann = newMember();
        ann.call("PUT", "/api/watchlists/main/PEP");
        assertThat(newMember().call("POST", "/api/watchlists/0123456789ab/feed").statusCode())
                .isEqualTo(404);
        assertThat(cloud.api("/api/feeds/lists/unknown").statusCode()).isEqualTo(404);

        try (CapturedLog log = new CapturedLog()) {
            String first = feedAddress(ann);
            String second = feedAddress(ann);

            HttpResponse<String> feed = cloud.api(second);
            assertThat(feed.statusCode()).as(feed.body()).isEqualTo(200);
            assertThat(feed.headers().firstValue("X-Robots-Tag")).contains("noindex");
            assertThat(cloud.api(first).statusCode()).isEqualTo(404);
            assertThat(ann.get("/api/watchlists").at("/lists/0/hasFeed").asBoolean())
                    .isTrue();
            assertThat(ann.get("/api/account/export")
                            .at("/watchlists/0/hasFeed")
                            .asBoolean())
                    .isTrue();
            assertThat(ann.call("DELETE", "/api/watchlists/main/feed").statusCode())
                    .isEqualTo(204);
            assertThat(cloud.api(second).statusCode()).isEqualTo(404);
            assertThat(log.text()).doesNotContain(secret(first), secret(second));
        }
    }

    private static String feedAddress(Member member) {
        HttpResponse<String> made = member.call("POST", "/api/watchlists/main/feed");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return new JsonMapper().readTree(made.body()).get("path").asString();
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void alert_shouldTellOnceThereIsAForecastAndNobodyElse() {
        Member ann = newMember();
        String likely = """
                {"symbol":"CVX","condition":{"kind":"CHANCE","price":1,"side":"ABOVE","horizon":5,"threshold":0.9}}""";
        assertThat(ann.call("POST", "/api/alerts", likely).statusCode()).isEqualTo(201);
        assertThat(ann.call("POST", "/api/alerts", likely).statusCode()).isEqualTo(409);
        assertThat(ann.call("POST", "/api/alerts", likely.replace("0.9", "2")).statusCode())
                .isEqualTo(400);

        finished(
                ann,
                ann.call("POST", "/api/forecasts/CVX")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
        JsonNode alerts = ann.get("/api/alerts");
        while (alerts.get("events").isEmpty()) {
            LockSupport.parkNanos(POLL_NANOS);
            alerts = ann.get("/api/alerts");
        }

        assertThat(alerts.get("unread").asInt()).isEqualTo(1);
        assertThat(alerts.at("/events/0/happening/kind").asString()).isEqualTo("CHANCE");
        String until = "{\"until\":\"" + alerts.at("/events/0/at").asString() + "\"}";
        assertThat(ann.call("PUT", "/api/alerts/read", until).statusCode()).isEqualTo(204);
        assertThat(ann.get("/api/alerts").get("unread").asInt()).isZero();
        JsonNode held = ann.get("/api/account/export");
        assertThat(held.at("/alerts/0/symbol").asString()).isEqualTo("CVX");
        assertThat(held.at("/alertEvents/0/happening/kind").asString()).isEqualTo("CHANCE");
        assertThat(held.get("alertsRead")).hasSize(1);
        assertThat(ann.call("DELETE", "/api/alerts/" + alerts.at("/rules/0/id").asString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(ann.get("/api/alerts").get("rules")).isEmpty();
        assertThat(newMember().get("/api/alerts").get("events")).isEmpty();
    }

    @Test
    void journey_shouldLeaveNeitherAddressNorTokenInTheLog() {
        try (CapturedLog log = new CapturedLog()) {
            String email = newEmail();
            Member ann = Member.signUp(cloud, email, PASSWORD);
            finished(
                    ann,
                    ann.call("POST", "/api/forecasts/PEP")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow());
            ann.call("PUT", "/api/watchlists/main/PEP");
            ann.get("/api/watchlists/main");
            ann.call("PUT", "/api/mail", "{\"alerts\":true,\"digest\":true}");

            assertThat(log.text())
                    .contains("PEP")
                    .doesNotContain(email, ann.token(), ann.token().split("\\.")[2]);
        }
    }

    /** The job as it ends; the wait for it is bounded by the time that the test has. */
    private static JsonNode finished(Member member, String location) {
        JsonNode job = member.get(location);
        while (!job.get("status").asString().matches("SUCCEEDED|FAILED")) {
            LockSupport.parkNanos(POLL_NANOS);
            job = member.get(location);
        }
        return job;
    }

    private static Member newMember() {
        return Member.signUp(cloud, newEmail(), PASSWORD);
    }

    private static String newEmail() {
        return "ann." + UUID.randomUUID() + "@example.org";
    }
}
