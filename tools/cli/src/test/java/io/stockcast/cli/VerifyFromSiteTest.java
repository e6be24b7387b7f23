package io.stockcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.forecasting.network.ForecastModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyFromSiteTest {

    private static final String HISTORY =
            "/api/histories/" + KeptForecast.forecast().ownInput().sha256();
    private static final String CARD = "/api/models/" + KeptForecast.forecast().modelVersion();

    @TempDir
    private Path folder;

    private final Map<String, byte[]> answers = new HashMap<>();
    private HttpServer server;
    private Path file;

    @BeforeEach
    void serve() throws IOException {
        answers.put(HISTORY, HistoryCsv.write(KeptForecast.history()));
        for (ForecastModel network : KeptForecast.networks()) {
            answers.put("/api/models/" + network.version(), network.cardJson());
            answers.put("/api/models/" + network.version() + "/network", network.onnx());
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        file = Files.writeString(folder.resolve("forecast.json"), KeptForecast.apiJson());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void forecastOfASite_shouldAgreeToTheLastDigit() {
        CommandRun run = verify();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("values agree to the last digit.");
    }

    @Test
    void otherInputThanTheSiteSays_shouldNotAgree() {
        answers.put(HISTORY, HistoryCsv.write(KeptForecast.history().head(1000)));

        CommandRun run = verify();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("inputs[0].sha256: stated ");
    }

    @Test
    void siteWithoutTheModel_shouldBeOneClearLine() {
        answers.remove(CARD + "/network");

        assertThat(verify().errors().lines()).singleElement().asString().contains(" has no network of lstm-");
        assertThat(verify().exitCode()).isEqualTo(2);
    }

    @Test
    void unreadableModelCard_shouldBeNamedByItsAddress() {
        answers.put(CARD, "{".getBytes(StandardCharsets.UTF_8));

        assertThat(verify().errors().lines())
                .containsExactly("this version of Stockcast cannot make this forecast again: " + address() + CARD
                        + ": the model card cannot be read");
    }

    @Test
    void failingSite_shouldBeOneClearLine() {
        answers.put(HISTORY, new byte[0]);

        assertThat(verify().errors().lines()).singleElement().asString().contains(" answers 503 for the input");
    }

    @Test
    void silentSite_shouldBeOneClearLine() {
        server.stop(0);

        assertThat(verify().errors().lines()).containsExactly(address() + " does not answer");
        assertThat(verify().exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "x"})
    void whatIsNoSite_shouldBeOneClearLine(String address) {
        assertThat(CommandRun.of("verify", file.toString(), "--from=" + address)
                        .errors()
                        .lines())
                .containsExactly(address + " is not the address of a site, such as http://localhost:8080");
    }

    private CommandRun verify() {
        return CommandRun.of("verify", file.toString(), "--from=" + address());
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** An answer without a body stands for a failure. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = answers.get(exchange.getRequestURI().getPath());
            int status = body == null ? 404 : body.length == 0 ? 503 : 200;
            exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
