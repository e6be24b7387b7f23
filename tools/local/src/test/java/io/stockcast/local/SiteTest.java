package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the site's files are served, and what every answer carries. */
class SiteTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/about",
                "/about/",
                "/account",
                "/record",
                "/record/",
                "/watchlist",
                "/alerts",
                "/signed-in",
                "/instruments/FTSE",
                "/instruments/ftse",
                "/instruments/BP.L",
                "/instruments/EURUSD%3DX",
                "/instruments/LON:VOD",
                "/instruments/BRK%2FB",
                "/instruments/%5EGSPC",
                "/instruments/brk%20b",
                "/instruments/GSPC/forecasts/2015-08-21",
                "/instruments/BP.L/forecasts/2015-08-21",
                "/instruments/%5EGSPC/forecasts/2015-08-21/"
            })
    void pagesOfTheSite_shouldAllBeIndexHtml(String path) {
        HttpResponse<String> page = cloud.send("GET", path, "Accept", "text/html,application/xhtml+xml");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsPattern("<title>[^<]*Stockcast[^<]*</title>");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).containsPattern("no-cache|max-age=0");
    }

    @ParameterizedTest
    @CsvSource({
        "/, Stockcast: forecasts of stock indices",
        "/record, The record of all forecasts",
        "/api, The API",
        "/instruments/FTSE, FTSE 100",
    })
    void pageWithAHeadOfItsOwn_shouldSayWhatItIs(String path, String title) {
        HttpResponse<String> page = cloud.send("GET", path, "Accept", "text/html");

        assertThat(page.body())
                .contains("<title>" + title, "<link rel=\"canonical\" href=\"http://localhost:" + cloud.port() + path);
        assertThat(cloud.send("HEAD", path).statusCode()).isEqualTo(200);
    }

    @Test
    void searchEngine_shouldFindTheAddresses() {
        String site = "http://localhost:" + cloud.port();

        assertThat(cloud.send("GET", "/robots.txt").body()).contains("Sitemap: " + site + "/sitemap.xml");
        assertThat(cloud.send("GET", "/sitemap.xml").body()).contains("<loc>" + site + "/instruments/FTSE</loc>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no/such/page",
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
                "/none.html",
                "/assets/"
            })
    void unknownAddress_shouldBeNotFoundByThePageThatSaysSo(String path) {
        HttpResponse<String> page = cloud.send("GET", path, "Accept", "text/html,application/xhtml+xml");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<title>Stockcast</title>");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void asset_shouldBeKeptForAYearAndCompressed() {
        HttpResponse<String> asset = cloud.send("GET", "/assets/index-1a2b3c.js", "Accept-Encoding", "gzip");

        assertThat(asset.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
        assertThat(asset.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void forecastsList_shouldBeCompressedAndKeepItsValidator() {
        HttpResponse<String> list = cloud.send("GET", "/api/indices", "Accept-Encoding", "gzip");

        assertThat(list.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(list.headers().firstValue("ETag"))
                .isEqualTo(cloud.api("/api/indices").headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none-123456.js", "/none.png"})
    void missingFile_shouldNotBeIndexHtml(String path) {
        HttpResponse<String> missing = cloud.send("GET", path, "Accept", "*/*");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).doesNotContain("<title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/assets/..%2f..%2fsecret.txt",
                "/assets/../../secret.txt",
                "/..\\secret.txt",
                "/..;/secret.txt",
                "//secret.txt",
            })
    void pathOutOfTheSite_shouldNotBeServed(String path) throws IOException {
        assertThat(cloud.raw("GET " + path)).doesNotContain("not for visitors").doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/indices", "/api/nothing", "/assets/index-1a2b3c.js"})
    void everyAnswer_shouldCarryTheSecurityHeaders(String path) {
        var headers = cloud.send("GET", path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
    }
}
