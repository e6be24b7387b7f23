package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.local.start.LocalSettings;
import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept between starts, and how a market data folder is used. */
class LocalStateTest {

    @TempDir
    private Path folder;

    private Path state;
    private Path market;

    @BeforeEach
    void copyTwoIndicesIntoAMarket() throws IOException {
        state = folder.resolve("state");
        market = Files.createDirectory(folder.resolve("market"));
        Path sample = LocalSettings.sampleMarket();
        Files.copy(sample.resolve("GDAXI.csv"), market.resolve("GDAXI.csv"));
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(market.resolve("INDEX_FTSE.csv.gz")))) {
            Files.copy(sample.resolve("FTSE.csv"), gzip);
        }
    }

    @Test
    void secondStart_shouldKeepEveryByteOfTheFirst() throws IOException {
        RunningCloud.start(state, market).close();
        Map<Path, String> before = objects();

        RunningCloud.start(state, market).close();

        assertThat(before.keySet().stream().map(Path::toString))
                .anyMatch(name -> name.contains("forecasts/FTSE/2023-12-29/"))
                .anyMatch(name -> name.endsWith("forecasts/GDAXI/latest.json"))
                .anyMatch(name -> name.endsWith("records/FTSE.json"))
                .anyMatch(name -> name.contains("histories/"))
                .anyMatch(name -> name.endsWith("model.onnx"));
        assertThat(objects()).isEqualTo(before);
    }

    @Test
    void marketOfOnesOwn_shouldBeServedInPlaceOfTheSample() {
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThat(cloud.get("/api/forecasts/FTSE").get("asOf").asString()).isEqualTo("2023-12-29");
            assertThat(cloud.get("/api/indices")
                            .get("indices")
                            .valueStream()
                            .filter(index -> index.get("status").asString().equals("ENDED")))
                    .hasSize(2);
            assertThat(cloud.get("/api/instruments/KO/history").get("bars").isEmpty())
                    .isTrue();
        }
    }

    @Test
    void newSessionInTheMarket_shouldScoreTheEarlierForecast() throws IOException {
        String csv = startOnceWithoutTheLastSession();
        Files.writeString(market.resolve("GDAXI.csv"), csv);

        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThatTheLastSessionIsScored(cloud);
        }
    }

    @Test
    void newSessionWhileItRuns_shouldBeForecastAndScoreTheEarlierForecastWithinAMinute() throws Exception {
        String csv = startOnceWithoutTheLastSession();

        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThat(asOf(cloud)).isEqualTo("2023-12-28");
            Files.writeString(market.resolve("GDAXI.csv"), csv);

            assertThat(cloud.takesWithin(Duration.ofMinutes(1), "Forecast GDAXI again"))
                    .isTrue();
            assertThat(asOf(cloud)).isEqualTo("2023-12-29");
            assertThatTheLastSessionIsScored(cloud);
        }
    }

    @Test
    void sessionOfLongAgo_shouldBeNoOutcomeOfAForecastMadeToday() throws IOException {
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            var record = cloud.get("/api/forecasts/GDAXI/record");
            assertThat(record.get("newest")).isEmpty();
            assertThat(record.get("pending").asInt()).isZero();
            assertThat(record.get("late").asInt()).isEqualTo(20);
        }
    }

    @Test
    void unreadableFile_shouldBeNamedAndTheOthersServed() throws IOException {
        Files.writeString(
                market.resolve("KO.csv"),
                "date,open,high,low,close,adj_close,volume\n2020-01-02,,,,10,,\n2020-01-03,,,,ten,,\n");

        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThat(cloud.warnings().lines()).singleElement().asString().contains("KO.csv", "line 3");
            assertThat(cloud.steps()).contains("Market data ready: 2 of 3 files");
            assertThat(cloud.api("/api/forecasts/FTSE").statusCode()).isEqualTo(200);
            assertThat(cloud.get("/api/instruments/KO/history").get("bars").isEmpty())
                    .isTrue();
        }
    }

    @Test
    void damagedForecast_shouldBe503UntilTheNextStart() throws IOException {
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            Files.writeString(object("forecasts/FTSE/latest.json"), "{");

            assertThat(cloud.api("/api/forecasts/FTSE").statusCode()).isEqualTo(503);
            assertThat(cloud.get("/api/indices").at("/indices/0/status").asString())
                    .isEqualTo("UNAVAILABLE");
        }
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThat(cloud.api("/api/forecasts/FTSE").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatAKillLeft_shouldNeitherStopTheNextStartNorStay() throws IOException {
        RunningCloud.start(state, market).close();
        Path entry = object("forecasts/FTSE/2023-12-29/");
        byte[] whole = Files.readAllBytes(entry);
        Files.write(entry, Arrays.copyOf(whole, whole.length / 2));
        Path leftOver =
                Files.createFile(entry.resolveSibling(entry.getFileName() + "-0b2f0e0c-7c1c-4a6e-9f0e-5a1d7b3c9e11"));
        Files.writeString(object("records/FTSE.json"), "{");

        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThat(cloud.get("/api/forecasts/FTSE/record").get("late").asInt())
                    .isEqualTo(20);
        }
        assertThat(leftOver).doesNotExist();
        assertThat(entry).hasBinaryContent(whole);
    }

    @Test
    void stateInUse_shouldBeRefused() {
        try (RunningCloud first = RunningCloud.start(state, market)) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> RunningCloud.start(state, market))
                    .withMessageContaining(state.toString());
            assertThat(first.api("/api/indices").statusCode()).isEqualTo(200);
        }
    }

    /** Leaves a forecast that was made in time for the last session, of which no price is there yet; all prices. */
    private String startOnceWithoutTheLastSession() throws IOException {
        Path file = market.resolve("GDAXI.csv");
        String csv = Files.readString(file);
        Files.writeString(file, csv.substring(0, csv.stripTrailing().lastIndexOf('\n') + 1));
        RunningCloud.start(state, market).close();
        dateBack("forecasts/GDAXI/2023-12-28/", "2023-12-28T18:00:00Z");
        return csv;
    }

    private static void assertThatTheLastSessionIsScored(RunningCloud cloud) {
        var record = cloud.get("/api/forecasts/GDAXI/record");
        assertThat(record.get("scoredThrough").asString()).isEqualTo("2023-12-29");
        assertThat(record.at("/summary/0/count").asInt()).isEqualTo(1);
        assertThat(record.get("pending").asInt()).isEqualTo(19);
        assertThat(record.get("late").asInt()).isEqualTo(20);
    }

    private static String asOf(RunningCloud cloud) {
        return cloud.get("/api/forecasts/GDAXI").get("asOf").asString();
    }

    /** Gives a ledger entry the time that it would have on the evening of its session, before it is scored. */
    private void dateBack(String key, String madeAt) throws IOException {
        Path entry = object(key);
        Files.delete(object("records/GDAXI.json"));
        Files.writeString(entry, Files.readString(entry).replaceFirst("\"madeAt\":\"[^\"]+", "\"madeAt\":\"" + madeAt));
    }

    private Path object(String key) throws IOException {
        return objects().keySet().stream()
                .filter(path -> path.toString().contains(key))
                .findFirst()
                .orElseThrow();
    }

    private Map<Path, String> objects() throws IOException {
        try (Stream<Path> files = Files.walk(state.resolve("s3"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, LocalStateTest::content));
        }
    }

    private static String content(Path file) {
        try {
            return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
