package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PageFunctionTest {

    private static final JsonMapper JSON = new JsonMapper();

    // In Node, for the function is JavaScript; CloudFront calls its handler in the same way.
    private static final String ANSWERING_LINES = Terraform.text("page.js") + """
            require('node:readline').createInterface({ input: process.stdin }).on('line', (event) =>
              console.log(JSON.stringify(handler(JSON.parse(event)))),
            );
            """;

    private static Process page;

    @BeforeAll
    static void start() throws IOException {
        page = new ProcessBuilder("node", "-e", ANSWERING_LINES)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @AfterAll
    static void stop() {
        page.destroy();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /api/pages/overview",
        "/about, /api/pages/about",
        "/about/, /index.html",
        "/api, /api/pages/api",
        "/instruments, /api/pages/instruments",
        "/instruments/, /api/pages/app",
        "/instruments/FTSE, /api/pages/instruments/FTSE",
        "/instruments/BRK.B, /api/pages/instruments/BRK.B",
        "/instruments/EURUSD%3DX, /api/pages/instruments/EURUSD%3DX",
        "/instruments/%5EGSPC, /api/pages/instruments/%5EGSPC",
        "/instruments/LON:VOD, /api/pages/app",
        "/instruments/LON%3AVOD, /api/pages/app",
        "/instruments/BRK%2FB, /api/pages/app",
        "/instruments/brk%20b, /api/pages/app",
        "/instruments/GSPC/forecasts/2015-08-21, /api/pages/instruments/GSPC/forecasts/2015-08-21",
        "/instruments/BP.L/forecasts/2015-08-21, /api/pages/instruments/BP.L/forecasts/2015-08-21",
        "/record, /api/pages/record",
        "/robots.txt, /api/pages/robots.txt",
        "/sitemap.xml, /api/pages/sitemap.xml",
        "/signed-in, /index.html",
        "/index.html, /index.html",
        "/config.json, /config.json",
        "/theme.js, /theme.js",
        "/assets/index-1a2b.js, /assets/index-1a2b.js",
    })
    void request_shouldGoToTheFileOrThePage(String uri, String expected) throws IOException {
        assertThat(answers(uri)).containsExactly(expected, "200", "200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/assets/",
                "/abouts",
                "/instruments/not%20a%20symbol!",
                "/instruments/ABCDEFGHIJKLM",
                "/instruments/FTSE/more",
                "/records",
                "/instruments/FTSE/forecasts",
                "/instruments/FTSE/forecasts/yesterday",
                "/instruments/FTSE/forecasts/2015-08-21/more",
                "/instruments/forecasts/2015-08-21",
                "/instruments/LON:",
                "/instruments/:VOD",
                "/instruments/LON:VOD:L",
                "/instruments/LON:ABCDEFGHIJKLM",
                "/instruments/%20",
                "/instruments/%2FB",
                "/instruments/%2e%2e",
                "/not-found.html",
            })
    void addressWithoutAPage_shouldBeNotFound(String uri) throws IOException {
        String page = uri.startsWith("/instruments/") ? "/api/pages/not-found" : "/not-found.html";

        assertThat(answers(uri)).containsExactly(page, "404", "404");
    }

    @Test
    void pages_shouldBeThoseOfTheLocalSite() throws IOException {
        Path local = Path.of("..", "local", "src/main/java/io/stockcast/local/site/Pages.java");

        assertThat(local).content().contains("\"" + pattern("PAGE") + "\"", "\"" + pattern("HEADED") + "\"");
    }

    // The distribution must ask the API for these addresses, for to the bucket page.js gives those of files.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/about/",
                "/account",
                "/api",
                "/instruments",
                "/instruments/",
                "/instruments/FTSE",
                "/instruments/brk%20b",
                "/instruments/FTSE/more",
                "/nowhere",
                "/record",
                "/record/",
                "/robots.txt",
                "/sitemap.xml",
                "/theme.js",
            })
    void addressThatLeadsToTheApi_shouldBeSentThere(String uri) throws IOException {
        Matcher patterns = Pattern.compile("for_each = \\[(\"/\", .*)]").matcher(Terraform.text("cdn.tf"));
        assertThat(patterns.find()).isTrue();
        boolean toApi = Stream.of(patterns.group(1).replace("\"", "").split(", "))
                .anyMatch(pattern -> uri.matches(pattern.replace(".", "\\.").replace("*", ".*")));

        assertThat(answers(uri).get(0).startsWith("/api/")).isEqualTo(toApi);
    }

    // As Java writes it in a string.
    private static String pattern(String name) {
        Matcher pattern = Pattern.compile("const " + name + " = /(.*)/;").matcher(Terraform.text("page.js"));
        assertThat(pattern.find()).isTrue();
        return pattern.group(1).replace("\\/", "/").replace("\\", "\\\\");
    }

    @Test
    void pageThatTheBrowserStillHas_shouldNotLoseItsBody() throws IOException {
        assertThat(status("/not-found.html", 304)).isEqualTo("304");
    }

    // The address that is asked for at the bucket, and the status by the rewritten request and by the visitor's own.
    private static List<String> answers(String uri) throws IOException {
        String rewritten = handled(Map.of("request", Map.of("uri", uri)), "uri");
        return List.of(rewritten, status(rewritten, 200), status(uri, 200));
    }

    private static String status(String uri, int status) throws IOException {
        Map<String, Object> event = Map.of("request", Map.of("uri", uri), "response", Map.of("statusCode", status));
        return handled(event, "statusCode");
    }

    private static String handled(Map<String, Object> event, String field) throws IOException {
        page.outputWriter().write(JSON.writeValueAsString(event) + "\n");
        page.outputWriter().flush();
        String answer = page.inputReader().readLine();
        assertThat(answer).as("what page.js makes of %s", event).isNotNull();
        return JSON.readTree(answer).path(field).asString();
    }
}
