package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens where a live provider cannot be reached. */
class LiveMarketTest {

    private static final List<String> URLS =
            List.of("STOCKCAST_CBOE_URL", "STOCKCAST_OFFICIAL_URL", "STOCKCAST_YAHOO_URL");

    @TempDir
    private Path folder;

    @BeforeEach
    void leaveProvidersWhereNobodyListens() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URLS.forEach(url -> System.setProperty(url, "http://127.0.0.1:" + closed.getLocalPort()));
        }
    }

    @AfterEach
    void findProvidersAgain() {
        URLS.forEach(System::clearProperty);
    }

    @Test
    void silentProvider_shouldBeNamedAndTheSiteStartedAllTheSame() {
        try (RunningCloud cloud = RunningCloud.start(folder.resolve("state"), "yahoo")) {
            assertThat(cloud.warnings().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).contains("Yahoo Finance", "personal use", "cannot be reached"),
                            line -> assertThat(line).contains("prices of the indices are unavailable right now"));
            assertThat(cloud.get("/api/indices")
                            .get("indices")
                            .valueStream()
                            .map(index -> index.get("status").asString()))
                    .containsOnly("UNAVAILABLE");
            assertThat(cloud.api("/api/instruments/FTSE/history").statusCode()).isEqualTo(503);
            assertThat(cloud.get("/api/instruments?query=ftse")
                            .at("/instruments/0/symbol")
                            .asString())
                    .isEqualTo("FTSE");
        }
    }

    @Test
    void sourceAfterASilentOne_shouldBeServed() {
        try (RunningCloud cloud = RunningCloud.start(folder.resolve("state"), "yahoo, sample")) {
            assertThat(cloud.warnings().lines()).singleElement().asString().contains("Yahoo Finance");
            assertThat(cloud.get("/api/indices").at("/indices/0/pricesEnd").asString())
                    .isEqualTo("2023-12-29");
        }
    }

    @Test
    void live_shouldBeAllProvidersWithoutAKeyAndThenTheSample() {
        try (RunningCloud cloud = RunningCloud.start(folder.resolve("state"), "live")) {
            assertThat(cloud.warnings().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).contains("Cboe", "personal use", "cannot be reached"),
                            line -> assertThat(line).contains("the publishers of indices", "cannot be reached"),
                            line -> assertThat(line).contains("Yahoo Finance", "cannot be reached"));
            assertThat(cloud.get("/api/indices").at("/indices/0/pricesEnd").asString())
                    .isEqualTo("2023-12-29");
            assertThat(cloud.get("/api/markets").get("sources").valueStream().map(source -> source.asString()))
                    .containsExactly("CBOE", "OFFICIAL", "YAHOO", "SAMPLE");
        }
    }
}
