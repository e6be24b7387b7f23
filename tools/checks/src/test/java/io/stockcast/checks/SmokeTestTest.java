package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smoke test of a deployment, against a site that is as it should be but for one thing. */
class SmokeTestTest {

    private static final String PAGE = "200|text/html|<div id=\"root\"></div>";
    private static final String NOT_FOUND = "404|application/problem+json|{\"status\":404}";

    private final Map<String, String> site = new HashMap<>(Map.of(
            "/",
            PAGE,
            "/instruments/FTSE",
            PAGE,
            "/config.json",
            "200|application/json|{\"issuer\":\"https://issuer\"}",
            "/api/indices",
            "200|application/json|{\"indices\":[{}]}",
            "/api/forecasts/FTSE",
            "200|application/json|{\"asOf\":\"2026-01-30\",\"horizons\":[" + "{},".repeat(19) + "{}]}",
            "/api/forecasts/ZZZZZZZZZZZZ",
            NOT_FOUND,
            "/api/watchlists",
            "401|application/problem+json|{}"));
    private String policy = "default-src 'none'; script-src 'self'";
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String[] answer = site.getOrDefault(exchange.getRequestURI().getPath(), NOT_FOUND)
                    .split("\\|");
            byte[] body = answer[2].getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer[1]);
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.getResponseHeaders().set("X-Correlation-Id", "id");
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void goodSite_shouldPass() throws Exception {
        Result result = run("http://localhost:" + server.getAddress().getPort());

        assertThat(result.output()).doesNotContain("FAIL");
        assertThat(result.output().lines()).hasSize(7);
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            /;                           500|text/html|<div id="root">;                   the site answers
            /instruments/FTSE;           403|text/html|denied;                            its pages
            /config.json;                200|text/html|<div id="root">;                   where people sign in
            /api/indices;                200|text/html|<div id="root">;                   lists the indices
            /api/indices;                200|application/json|{"indices":[]};             lists the indices
            /api/forecasts/ZZZZZZZZZZZZ; 200|text/html|<div id="root">;                   unknown symbol
            /api/forecasts/ZZZZZZZZZZZZ; 404|text/html|{"status":404};                    unknown symbol
            /api/forecasts/FTSE;         500|application/problem+json|{};                 has a forecast
            /api/forecasts/FTSE;         503|application/problem+json|{};                 has a forecast
            /api/forecasts/FTSE;         200|application/json|{"horizons":[]};            has a forecast
            /api/watchlists;             200|application/json|{"items":[]};               signed-in people
            """)
    void oneFault_shouldFailTheCheckOfItAlone(String path, String answer, String check) throws Exception {
        site.put(path, answer);

        Result result = run("http://localhost:" + server.getAddress().getPort());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output().lines().filter(line -> line.startsWith("FAIL")))
                .singleElement()
                .asString()
                .contains(check);
    }

    @Test
    void forecast_shouldBeNamedByItsSession() throws Exception {
        assertThat(run("http://localhost:" + server.getAddress().getPort()).output())
                .contains("ok    it has a forecast of the FTSE 100: as of 2026-01-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOT_FOUND,
                "503|application/problem+json|{\"detail\":\"The forecast of FTSE 100 is unavailable right now.\"}"
            })
    void siteWithoutAForecast_shouldPassAndSaySo(String answer) throws Exception {
        site.put("/api/forecasts/FTSE", answer);

        Result result = run("http://localhost:" + server.getAddress().getPort());

        assertThat(result.output()).contains("ok    it has a forecast of the FTSE 100: none yet");
        assertThat(result.exit()).isZero();
    }

    @Test
    void siteWithoutAPolicy_shouldFail() throws Exception {
        policy = "";

        assertThat(run("http://localhost:" + server.getAddress().getPort()).output())
                .contains("FAIL  its pages carry a Content-Security-Policy");
    }

    @Test
    void siteThatIsNotThere_shouldFailEveryCheckInOneLineEach() throws Exception {
        int port = server.getAddress().getPort();
        server.stop(0);

        Result result = run("http://localhost:" + port);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output().lines()).hasSize(7).allMatch(line -> line.startsWith("FAIL"));
    }

    @Test
    void noAddress_shouldBeAskedFor() throws Exception {
        assertThat(run("stockcast").exit()).isEqualTo(2);
    }

    private record Result(int exit, String output) {}

    private static Result run(String address) throws Exception {
        Process node = new ProcessBuilder("node", "smoke-test.mjs", address)
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(node.waitFor(), output);
    }
}
