package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A replay whose quotes go through the real stream to the API. */
@Timeout(240)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuotesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate START = LocalDate.of(2015, 9, 1);

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path market = Files.createDirectory(folder.resolve("market"));
        for (String file : new String[] {"FTSE.csv", "GSPC.csv"}) {
            Files.copy(LocalSettings.sampleMarket().resolve(file), market.resolve(file));
        }
        cloud = RunningCloud.quotedReplay(folder.resolve("state"), market, START);
        assertThat(cloud.takesWithin(PATIENCE, "Stream of quotes ready")).isTrue();
    }

    @AfterAll
    static void stop() {
        cloud.close();
        assertThat(streams()).isEmpty();
    }

    private static List<ProcessHandle> streams() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("node"))
                .toList();
    }

    private static List<String> quotes() {
        return cloud.get("/api/quotes?symbols=GSPC,FTSE")
                .path("quotes")
                .valueStream()
                .map(quote -> quote.path("symbol").asString() + " " + quote.path("price") + " at "
                        + quote.path("time").asString() + " of "
                        + quote.path("session").asString())
                .toList();
    }

    private static CompletableFuture<JsonNode> next(String query) {
        return CompletableFuture.supplyAsync(
                () -> JSON.readTree(cloud.send("POST", "/replay/next" + query).body()));
    }

    private static JsonNode replay() {
        return JSON.readTree(cloud.send("GET", "/replay").body());
    }

    @Test
    @Order(1)
    void evening_shouldHaveNoQuotes() {
        assertThat(quotes()).isEmpty();
        assertThat(replay().path("now").asString()).isEqualTo("2015-09-02T00:00:00Z");
    }

    @Test
    @Order(2)
    void quotesOfTheNextSession_shouldComeOneAfterTheOtherInTheirTimeAndThenItsEvening() {
        CompletableFuture<JsonNode> played = next("?seconds=20");

        await(() -> quotes().equals(List.of("FTSE 6021.4 at 2015-09-02T09:50:00Z of 2015-09-02")));
        assertThat(replay().path("day").asString()).isEqualTo("2015-09-01");
        assertThat(replay().path("now").asString()).isEqualTo("2015-09-02T09:50:00Z");
        assertThat(isOpen("XLON")).isTrue();
        assertThat(isOpen("XNYS")).isFalse();
        await(() -> quotes().equals(List.of(
                "GSPC 1916.52 at 2015-09-02T13:30:00Z of 2015-09-02",
                "FTSE 6161.7 at 2015-09-02T12:40:00Z of 2015-09-02")));

        assertThat(next("").join().path("day").asString()).isEqualTo("2015-09-02");
        assertThat(played.join().path("day").asString()).isEqualTo("2015-09-02");
        assertThat(quotes()).isEmpty();
        assertThat(cloud.get("/api/forecasts/FTSE").path("asOf").asString()).isEqualTo("2015-09-02");
    }

    @Test
    @Order(3)
    void killedStream_shouldLeaveTheReplayWithoutQuotesUntilItIsStartedAgain() throws InterruptedException {
        streams().forEach(ProcessHandle::destroyForcibly);
        await(() -> cloud.warnings().contains("There are no new quotes: kinesis-local ended"));

        assertThat(next("").join().path("day").asString()).isEqualTo("2015-09-03");
        assertThat(cloud.takesWithin(PATIENCE, "The stream of quotes runs again"))
                .isTrue();

        CompletableFuture<JsonNode> played = next("?seconds=20");
        await(() -> quotes().equals(List.of("FTSE 6040.5 at 2015-09-04T09:50:00Z of 2015-09-04")));
        next("").join();
        assertThat(played.join().path("day").asString()).isEqualTo("2015-09-04");
    }

    @Test
    @Order(4)
    void startingOver_shouldForgetTheQuotesThatAreStillToCome() {
        cloud.send("POST", "/replay/start-over");
        CompletableFuture<JsonNode> played = next("?seconds=20");

        await(() -> quotes().equals(List.of("FTSE 6021.4 at 2015-09-02T09:50:00Z of 2015-09-02")));
        next("").join();
        assertThat(played.join().path("day").asString()).isEqualTo("2015-09-02");
    }

    @Test
    @Order(5)
    void timeThatIsTooLong_shouldBeRefused() {
        assertThat(cloud.send("POST", "/replay/next?seconds=61").statusCode()).isEqualTo(400);
        assertThat(cloud.send("POST", "/replay/next?seconds=-1").statusCode()).isEqualTo(400);
        assertThat(cloud.send("POST", "/replay/next?seconds=soon").statusCode()).isEqualTo(400);
    }

    private static boolean isOpen(String mic) {
        return cloud.get("/api/markets")
                .path("markets")
                .valueStream()
                .filter(market -> market.path("mic").asString().equals(mic))
                .allMatch(market -> market.path("open").asBoolean());
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
