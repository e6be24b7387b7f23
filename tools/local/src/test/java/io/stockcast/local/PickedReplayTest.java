package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of one's own, whose prices have ended and are few. */
class PickedReplayTest {

    @TempDir
    private Path folder;

    private Path market;

    @BeforeEach
    void write() throws IOException {
        market = Files.createDirectory(folder.resolve("market"));
        List<String> rows = Files.readAllLines(LocalSettings.sampleMarket().resolve("FTSE.csv"));
        List<String> last = new ArrayList<>(rows.subList(rows.size() - 260, rows.size()));
        last.add(0, rows.get(0));
        Files.write(market.resolve("FTSE.csv"), last);
    }

    @Test
    void startWithoutAReplay_shouldSayWhatOneWouldShow() {
        try (RunningCloud cloud = RunningCloud.start(folder.resolve("state"), market)) {
            assertThat(cloud.steps().lines())
                    .filteredOn(line -> line.startsWith("All prices here have ended, the newest on 2023-12-29."))
                    .singleElement()
                    .asString()
                    .contains("With --replay", "from the evening of 2023-10-04 on");
        }
    }

    @Test
    void replayWithoutADay_shouldPickOneSayWhichAndFillTheLedgerAsFarAsTheHistoryReaches() {
        try (RunningCloud cloud = RunningCloud.replay(folder.resolve("state"), market)) {
            assertThat(cloud.steps()).contains("Replaying from the evening of 2023-10-04 on");
            assertThat(cloud.warnings()).isEmpty();
            assertThat(cloud.get("/api/indices").at("/indices/0/record/count").asInt())
                    .isEqualTo(200 - 142);
            assertThat(cloud.get("/api/forecasts/FTSE").path("asOf").asString()).isEqualTo("2023-10-04");
        }
    }
}
