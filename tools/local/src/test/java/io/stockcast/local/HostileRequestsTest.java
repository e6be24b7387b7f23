package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Senders that are slow, send too much, or mean another server. */
@Timeout(120)
class HostileRequestsTest {

    private static final int MORE_THAN_ALL_THREADS = 260;
    private static final String WATCH = "PUT /api/watchlists/main/KO HTTP/1.1";

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;

    @BeforeAll
    static void start() throws IOException {
        cloud = RunningCloud.start(folder.resolve("state"), SignInTest.smallMarket(folder));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void bodyOfSomebodyNotSignedIn_shouldNotBeWaitedFor() throws IOException {
        try (RawRequest request = new RawRequest(cloud, WATCH, "Host: localhost", "Content-Length: 1000")) {
            assertThat(request.status()).isEqualTo(401);
        }
    }

    @Test
    void bodyOfMoreThanAMegabyte_shouldBeRefusedBeforeItIsSent() throws IOException {
        String token =
                Member.signUp(cloud, "large@example.org", "Correct-1-horse").token();

        try (RawRequest request = new RawRequest(
                cloud, WATCH, "Host: localhost", "Authorization: Bearer " + token, "Content-Length: 1048577")) {
            assertThat(request.status()).isEqualTo(413);
        }
    }

    @Test
    void endlessBody_shouldBeRefusedAtAMegabyte() throws IOException {
        String token =
                Member.signUp(cloud, "endless@example.org", "Correct-1-horse").token();

        try (RawRequest request = new RawRequest(
                cloud, WATCH, "Host: localhost", "Authorization: Bearer " + token, "Transfer-Encoding: chunked")) {
            request.send("100000\r\n" + "x".repeat(0x100000) + "\r\n1\r\nx\r\n");
            assertThat(request.status()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up", "/oauth2/token"})
    void formThatIsTooLarge_shouldBeRefusedBeforeItIsSent(String page) throws IOException {
        try (RawRequest request = form(page, 65_537)) {
            assertThat(request.status()).isEqualTo(413);
        }
    }

    @Test
    void formThatDoesNotArrive_shouldBeCutOff() throws IOException {
        try (RawRequest request = form("/sign-in", 100)) {
            request.send("email=");
            assertThat(request.status()).isEqualTo(408);
        }
    }

    @Test
    void manySlowSenders_shouldNotStopTheServer() throws Exception {
        List<RawRequest> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MORE_THAN_ALL_THREADS; i++) {
                slow.add(form("/sign-in", 100));
                slow.add(new RawRequest(cloud, WATCH, "Host: localhost", "Content-Length: 100"));
            }
            assertThat(getWithin(Duration.ofSeconds(4), "/robots.txt")).isEqualTo(200);
            assertThat(getWithin(Duration.ofSeconds(4), "/api/markets")).isEqualTo(200);
        } finally {
            for (RawRequest request : slow) {
                request.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:%d, 200",
        "localhost:%d, 200",
        "127.0.0.1:%d, 200",
        "[::1]:%d, 200",
        "example.org, 421",
        "example.org:%d, 421",
        "localhost.example.org:%d, 421",
        "169.254.169.254, 421"
    })
    void request_shouldBeForThisMachine(String host, int status) throws IOException {
        for (String path : List.of("/", "/sign-in", "/api/markets", "/.well-known/jwks.json")) {
            try (RawRequest request =
                    new RawRequest(cloud, "GET " + path + " HTTP/1.1", "Host: " + host.formatted(cloud.port()))) {
                assertThat(request.status()).as(path).isEqualTo(status);
            }
        }
    }

    private static RawRequest form(String page, int length) throws IOException {
        return new RawRequest(
                cloud,
                "POST " + page + " HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + length);
    }

    private static int getWithin(Duration time, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + cloud.port() + path))
                .timeout(time)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
