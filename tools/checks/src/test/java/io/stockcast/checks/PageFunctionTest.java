package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "/, /index.html",
        "/about, /index.html",
        "/about/, /index.html",
        "/instruments, /index.html",
        "/instruments/FTSE, /index.html",
        "/instruments/BRK.B, /index.html",
        "/instruments/EURUSD%3DX, /index.html",
        "/instruments/LON:VOD, /index.html",
        "/instruments/LON%3AVOD, /index.html",
        "/instruments/BRK%2FB, /index.html",
        "/instruments/%5EGSPC, /index.html",
        "/instruments/brk%20b, /index.html",
        "/instruments/GSPC/forecasts/2015-08-21, /index.html",
        "/instruments/BP.L/forecasts/2015-08-21, /index.html",
        "/record, /index.html",
        "/signed-in, /index.html",
        "/index.html, /index.html",
        "/config.json, /config.json",
        "/theme.js, /theme.js",
        "/assets/index-1a2b.js, /assets/index-1a2b.js",
    })
    void request_shouldGoToTheFileOrThePage(String uri, String expected) throws Exception {
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
    void addressWithoutAPage_shouldBeNotFound(String uri) throws Exception {
        assertThat(answers(uri)).containsExactly("/not-found.html", "404", "404");
    }

    @Test
    void pages_shouldBeThoseOfTheLocalSite() throws IOException {
        Matcher page = Pattern.compile("const PAGE = /\\^(.*)\\$/;").matcher(Terraform.text("page.js"));
        assertThat(page.find()).isTrue();

        assertThat(Path.of("..", "local", "src/main/java/io/stockcast/local/site/Pages.java"))
                .content()
                .contains("\"^" + page.group(1).replace("\\/", "/") + "$\"");
    }

    @Test
    void pageThatTheBrowserStillHas_shouldNotLoseItsBody() throws Exception {
        assertThat(status("/not-found.html", 304)).isEqualTo("304");
    }

    // The address that is asked for at the bucket, and the status by the rewritten request and by the visitor's own.
    private static List<String> answers(String uri) throws IOException, InterruptedException {
        String rewritten = handled("{ request: { uri: '" + uri + "' } }", "uri");
        return List.of(rewritten, status(rewritten, 200), status(uri, 200));
    }

    private static String status(String uri, int status) throws IOException, InterruptedException {
        return handled("{ request: { uri: '" + uri + "' }, response: { statusCode: " + status + " } }", "statusCode");
    }

    // In Node, for the function is JavaScript; CloudFront calls its handler in the same way.
    private static String handled(String event, String field) throws IOException, InterruptedException {
        String script =
                Terraform.text("page.js") + "process.stdout.write(String(handler(" + event + ")." + field + "));";
        Process node = new ProcessBuilder("node", "-e", script)
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        return output;
    }
}
