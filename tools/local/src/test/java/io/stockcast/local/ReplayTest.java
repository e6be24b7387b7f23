package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One replay from its first start on: filled, moved, stopped and started again, started over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate START = LocalDate.of(2015, 9, 1);

    // The newest of the 120 evenings has no outcome yet.
    private static final int AT_THE_START = 119;

    @TempDir
    private static Path folder;

    private static Path market;
    private static RunningCloud cloud;

    @BeforeAll
    static void start() throws IOException {
        market = Files.createDirectory(folder.resolve("market"));
        for (String file : new String[] {"FTSE.csv", "GDAXI.csv", "GSPC.csv"}) {
            Files.copy(LocalSettings.sampleMarket().resolve(file), market.resolve(file));
        }
        List<String> swiss = Files.readAllLines(LocalSettings.sampleMarket().resolve("SSMI.csv"));
        Files.write(
                market.resolve("SSMI.csv"),
                swiss.stream()
                        .filter(row -> row.compareTo("2015-07-31~") < 0 || row.startsWith("date"))
                        .toList());
        cloud = RunningCloud.replay(folder.resolve("state"), market, START);
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    @Order(1)
    void page_shouldComeWithTheDayOfTheReplay() {
        assertThat(cloud.send("GET", "/", "Accept", "text/html").headers().allValues("Set-Cookie"))
                .containsExactly("replay=2015-09-01/2015-09-01/2015-09-02; Path=/; SameSite=Strict");
        assertThat(cloud.send("GET", "/api/indices", "Accept", "application/json")
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    @Order(1)
    void firstStart_shouldHaveARecordOfTheSessionsBefore() {
        assertThat(record().path("count").asInt()).isEqualTo(AT_THE_START);
        assertThat(record().at("/last/date").asString()).isEqualTo("2015-09-01");
        assertThat(cloud.get("/api/forecasts/FTSE").path("asOf").asString()).isEqualTo("2015-09-01");
        assertThat(cloud.get("/api/forecasts/FTSE").path("modelVersion").asString())
                .startsWith("lstm-20141231-");
        assertThat(analytics().path("asOf").asString()).isEqualTo("2015-09-01");
        assertThat(analytics().at("/ranges/dates")).hasSizeGreaterThan(500);
    }

    @Test
    @Order(2)
    void updateAtTheOpen_shouldBeScoredWhereOpensAreReal() {
        assertThat(cloud.get("/api/indices/GDAXI/analytics").at("/atOpen/count").asInt())
                .isEqualTo(250);
        assertThat(analytics().has("atOpen")).isFalse();
    }

    @Test
    @Order(2)
    void laterSessions_shouldBeHiddenUntilTheirEvening() {
        JsonNode bars = cloud.get("/api/instruments/FTSE/history").path("bars");
        assertThat(bars.get(bars.size() - 1).path("date").asString()).isEqualTo("2015-09-01");
    }

    @Test
    @Order(2)
    void pricesThatHaveEnded_shouldBeSaidAndThoseThatWillEndShouldNot() {
        assertThat(index("SSMI").path("status").asString()).isEqualTo("ENDED");
        assertThat(index("SSMI").path("pricesEnd").asString()).isEqualTo("2015-07-31");
        assertThat(cloud.api("/api/forecasts/SSMI").statusCode()).isEqualTo(204);
        assertThat(cloud.get("/api/instruments/SSMI/history").path("pricesEnd").asString())
                .isEqualTo("2015-07-31");
        assertThat(cloud.get("/api/instruments").path("instruments").valueStream())
                .filteredOn(listed -> listed.has("pricesEnd"))
                .extracting(listed -> listed.path("symbol").asString())
                .containsExactly("SSMI");
        assertThat(cloud.get("/api/instruments/FTSE/history").has("pricesEnd")).isFalse();
        assertThat(index("FTSE").path("pricesEnd").isNull()).isTrue();
    }

    @Test
    @Order(3)
    void nextSession_shouldBeForecastAndScored() {
        assertThat(move("next").path("day").asString()).isEqualTo("2015-09-02");

        assertThat(record().path("count").asInt()).isEqualTo(AT_THE_START + 1);
        assertThat(cloud.get("/api/forecasts/FTSE").path("asOf").asString()).isEqualTo("2015-09-02");
        assertThat(cloud.get("/api/forecasts/FTSE").path("madeAt").asString()).startsWith("2015-09-03T00:00");
        assertThat(analytics().path("asOf").asString()).isEqualTo("2015-09-02");
        assertThat(analytics().at("/company/asOf").asString()).isEqualTo("2015-09-02");
    }

    @Test
    @Order(4)
    void answers_shouldNotBeKeptPastTheNextStep() {
        assertThat(cloud.api("/api/indices").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    @Order(4)
    void markets_shouldSayThatItIsAReplay() {
        assertThat(cloud.get("/api/markets").path("replay").asBoolean()).isTrue();
        assertThat(cloud.send("GET", "/config.json").body()).doesNotContain("replay");
    }

    @Test
    @Order(5)
    void restart_shouldGoOnWhereItStood() {
        cloud.close();
        cloud = RunningCloud.replay(folder.resolve("state"), market, START);

        assertThat(status().path("day").asString()).isEqualTo("2015-09-02");
        assertThat(record().path("count").asInt()).isEqualTo(AT_THE_START + 1);
    }

    @Test
    @Order(6)
    void startingOver_shouldReturnToTheFirstEvening() {
        assertThat(move("start-over").path("day").asString()).isEqualTo("2015-09-01");
        assertThat(record().path("count").asInt()).isEqualTo(AT_THE_START);
        assertThat(cloud.get("/api/forecasts/FTSE").path("asOf").asString()).isEqualTo("2015-09-01");
        assertThat(cloud.get("/api/forecasts/FTSE/backtest").path("asOf").asString())
                .isEqualTo("2015-09-01");
        assertThat(analytics().path("asOf").asString()).isEqualTo("2015-09-01");
        assertThat(analytics().at("/company/asOf").asString()).isEqualTo("2015-09-01");
    }

    private static JsonNode analytics() {
        return cloud.get("/api/indices/FTSE/analytics");
    }

    private static JsonNode record() {
        return index("FTSE").path("record");
    }

    private static JsonNode index(String symbol) {
        return cloud.get("/api/indices")
                .path("indices")
                .valueStream()
                .filter(index -> index.at("/instrument/symbol").asString().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode status() {
        return JSON.readTree(cloud.send("GET", "/replay").body());
    }

    private static JsonNode move(String to) {
        HttpResponse<String> response = cloud.send("POST", "/replay/" + to);
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
