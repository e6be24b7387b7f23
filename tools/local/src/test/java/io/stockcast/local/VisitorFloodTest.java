package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Visitors who keep no cookie, so many that what a server kept for each of them would fill its memory. */
@Timeout(120)
class VisitorFloodTest {

    private static final int THREADS = 2;
    private static final int REQUESTS_OF_A_THREAD = 7_500;
    private static final List<String> SMALL_MEMORY = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    private static final String ADDRESS = "Stockcast is at ";

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void manyVisitorsWithoutACookie_shouldNotEndTheServer() throws Exception {
        try (ChildProcess site = start()) {
            URI address = address(site);

            flood(address);

            assertThat(get(address.resolve("/api/indices")).statusCode()).isEqualTo(200);
        }
    }

    private ChildProcess start() throws IOException {
        Path market = Files.createDirectory(folder.resolve("market"));
        List<String> rows = Files.readAllLines(LocalSettings.sampleMarket().resolve("FTSE.csv"));
        Files.write(
                market.resolve("FTSE.csv"),
                rows.stream().filter(row -> row.compareTo("2020") > 0).toList());
        Path files = RunningCloud.writeSite(folder.resolve("site"));
        return ChildProcess.of(
                SMALL_MEMORY,
                StockcastLocal.class,
                "--port=0",
                "--state=" + folder.resolve("state"),
                "--market=" + market,
                "--site=" + files);
    }

    private static URI address(ChildProcess site) throws IOException {
        Optional<String> line = site.nextLine();
        while (line.filter(printed -> !printed.startsWith(ADDRESS)).isPresent()) {
            line = site.nextLine();
        }
        return URI.create(line.orElseThrow().substring(ADDRESS.length()));
    }

    private void flood(URI site) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> visits = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                visits.add(() -> visit(site));
            }
            for (Future<Void> visit : threads.invokeAll(visits)) {
                visit.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks for the pages on the way to a sign-in, each time as somebody who has never been here. */
    private Void visit(URI site) throws IOException, InterruptedException {
        URI authorization = authorization(site);
        List<URI> pages = List.of(site.resolve("/sign-in"), site.resolve("/sign-up"));
        for (int i = 0; i < REQUESTS_OF_A_THREAD; i++) {
            URI page = i % 10 < 8 ? authorization : pages.get(i % 2);
            assertThat(get(page).statusCode()).isIn(200, 302);
        }
        return null;
    }

    /** What the site asks the authorization server for, about as long as a request can be. */
    private static URI authorization(URI site) {
        return site.resolve("/oauth2/authorize?response_type=code&client_id=" + Visitor.CLIENT_ID + "&redirect_uri="
                + site + "/signed-in&scope=openid&code_challenge_method=S256&code_challenge=" + "x".repeat(43)
                + "&state=" + "x".repeat(7_500));
    }

    private HttpResponse<Void> get(URI page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
    }
}
