package io.stockcast.local;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.stockcast.functions.NamedFunction;
import io.stockcast.local.start.LocalSettings;
import io.stockcast.local.start.Progress;
import io.stockcast.local.start.ReplayStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole cloud on a free port, with a site of three files; what it answers under /api is held to openapi.yaml. */
final class RunningCloud implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createForSpecificationUrl(
                    NamedFunction.class.getResource("/openapi.yaml").toString())
            .build();

    private final PrintedText steps = new PrintedText();
    private final PrintedText warnings = new PrintedText();
    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalCloud cloud;
    private final URI address;

    private RunningCloud(Path state, String market, Optional<ReplayStart> replay) {
        this(LocalSettings.of(0, state, market, writeSite(state.resolveSibling("site")), replay));
    }

    private RunningCloud(LocalSettings settings) {
        Progress progress = new Progress(new PrintStream(steps, true), new PrintStream(warnings, true));
        cloud = new LocalCloud(settings, progress);
        try {
            address = cloud.start();
        } catch (RuntimeException e) {
            cloud.close();
            throw e;
        }
    }

    /** Starts it with the sample market. */
    static RunningCloud start(Path state) {
        return new RunningCloud(state, LocalSettings.SAMPLE, Optional.empty());
    }

    static RunningCloud start(Path state, Path market) {
        return start(state, market.toString());
    }

    static RunningCloud start(Path state, String market) {
        return new RunningCloud(state, market, Optional.empty());
    }

    /** Starts a replay of a folder from the evening of a day on. */
    static RunningCloud replay(Path state, Path market, LocalDate day) {
        return new RunningCloud(state, market.toString(), Optional.of(ReplayStart.on(day)));
    }

    /** Starts a replay of a folder from the evening of a day on, with quotes. */
    static RunningCloud quotedReplay(Path state, Path market, LocalDate day) {
        Path site = writeSite(state.resolveSibling("site"));
        return new RunningCloud(LocalSettings.of(0, state, market.toString(), site, Optional.of(ReplayStart.on(day)))
                .quotedThrough(LocalSettings.kinesisFolder()));
    }

    /** Starts a replay of a folder from an evening that is picked. */
    static RunningCloud replay(Path state, Path market) {
        return new RunningCloud(state, market.toString(), Optional.of(ReplayStart.PICKED));
    }

    String steps() {
        return steps.toString();
    }

    /** Waits for a step; says whether it was taken in time. */
    boolean takesWithin(Duration time, String step) throws InterruptedException {
        return steps.holdsWithin(time, step);
    }

    String warnings() {
        return warnings.toString();
    }

    /** The body of an answer of the API that must be a success. */
    JsonNode get(String path) {
        HttpResponse<String> response = api(path);
        Assertions.assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** An answer of the API, held to the contract. */
    HttpResponse<String> api(String path, String... headers) {
        HttpResponse<String> response = send("GET", path, headers);
        SimpleResponse.Builder seen = SimpleResponse.Builder.status(response.statusCode());
        response.headers().map().forEach(seen::withHeader);
        if (!response.body().isEmpty()) {
            seen.withBody(response.body());
        }
        String specified = path.replaceAll("\\?.*", "");
        Assertions.assertThat(CONTRACT.validateResponse(specified, Request.Method.GET, seen.build())
                        .getMessages())
                .as(path + ": " + response.body())
                .isEmpty();
        return response;
    }

    /** Any answer, addressed exactly as it stands. */
    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The whole answer to a request line that an HTTP client would have corrected or refused. */
    String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            OutputStream request = socket.getOutputStream();
            request.write((requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            request.flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    int port() {
        return address.getPort();
    }

    @Override
    public void close() {
        cloud.close();
    }

    static Path writeSite(Path folder) {
        try {
            Files.createDirectories(folder.resolve("assets"));
            Files.writeString(
                    folder.resolve("index.html"), "<!doctype html><html><head><title>Stockcast</title></head></html>");
            Files.writeString(folder.resolve("robots.txt"), "User-agent: *");
            Files.writeString(folder.resolve("assets/index-1a2b3c.js"), "// " + "x".repeat(4_000));
            Files.writeString(folder.resolveSibling("secret.txt"), "not for visitors");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
