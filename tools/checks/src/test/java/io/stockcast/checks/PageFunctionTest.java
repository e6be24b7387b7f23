package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "/, /index.html",
        "/about, /index.html",
        "/instruments, /index.html",
        "/instruments/FTSE, /index.html",
        "/instruments/BRK.B, /index.html",
        "/signed-in, /index.html",
        "/index.html, /index.html",
        "/config.json, /config.json",
        "/theme.js, /theme.js",
        "/assets/index-1a2b.js, /assets/index-1a2b.js",
        "/assets/, /index.html"
    })
    void request_shouldGoToTheFileOrThePage(String uri, String expected) throws Exception {
        assertThat(rewritten(uri)).isEqualTo(expected);
    }

    // In Node, for the function is JavaScript; CloudFront calls its handler in the same way.
    private static String rewritten(String uri) throws IOException, InterruptedException {
        String script =
                Terraform.text("page.js") + "process.stdout.write(handler({ request: { uri: process.argv[1] } }).uri);";
        Process node = new ProcessBuilder("node", "-e", script, uri)
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        return output;
    }
}
