package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.HttpEvents;
import io.stockcast.functions.testing.TestStorage;
import io.stockcast.marketdata.testing.Histories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every function over a market of three instruments, one of which can be forecast; made once for all tests. */
final class Deployment {

    private static final JsonMapper JSON = new JsonMapper();
    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createForSpecificationUrl(
                    Deployment.class.getResource("/openapi.yaml").toString())
            .build();
    private static final Deployment ONLY = new Deployment();

    private final TestStorage storage;
    private final TestFunctions functions;
    private final JsonNode firstRefresh;

    private Deployment() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "deployment");
            Path market = Files.createDirectory(folder.resolve("market"));
            Files.write(market.resolve("INDEX_FTSE.csv"), HistoryCsv.write(Histories.walk("FTSE")));
            Files.write(market.resolve("SSMI.csv"), HistoryCsv.write(Histories.walk("SSMI", 5)));
            Files.write(market.resolve("KO.csv"), HistoryCsv.write(Histories.walk("KO", 30)));
            storage = new TestStorage(folder.resolve("s3"));
            functions = new TestFunctions(storage, new TestDatabase(), market);
            firstRefresh = refresh("{}");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Deployment get() {
        return ONLY;
    }

    /** What the first run of index-refresh, over everything, reported. */
    JsonNode firstRefresh() {
        return firstRefresh;
    }

    /** Starts a function whatever its definition, and throws where that is refused. */
    void start(String definition) {
        functions.start(definition);
    }

    /** Runs index-refresh with a scheduled event as EventBridge sends it. */
    JsonNode refresh(String detail) {
        String event = """
                {"version":"0","id":"53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa","detail-type":"Scheduled Event",
                "source":"aws.events","account":"123456789012","time":"2026-10-08T16:53:06Z","region":"eu-west-2",
                "resources":["arn:aws:events:eu-west-2:123456789012:rule/index-refresh"],"detail":%s}""";
        return functions.call("index-refresh", event.formatted(detail).getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a record of the stream to the function that takes quotes from there. */
    JsonNode consume(byte[] record) {
        return functions.call("quote-consumer", LambdaEvents.record(record).bytes());
    }

    /** The body of an answer that must be a success with validator and lifetime. */
    JsonNode body(String function, HttpEvents event) {
        JsonNode answer = answer(function, event);
        assertThat(answer.get("statusCode").asInt()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/headers/ETag").asString()).isNotEmpty();
        assertThat(answer.at("/headers/Cache-Control").asString()).contains("max-age=");
        return JSON.readTree(AnswerText.of(answer));
    }

    /** An answer that must be a problem with this status and words fit for a visitor. */
    void assertProblem(String function, HttpEvents event, int status) {
        JsonNode answer = answer(function, event);
        JsonNode problem = JSON.readTree(answer.get("body").asString());
        assertThat(answer.get("statusCode").asInt()).as(problem.toString()).isEqualTo(status);
        assertThat(answer.at("/headers/Content-Type").asString()).isEqualTo("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "java");
    }

    /** A function's answer, held to the contract. */
    JsonNode answer(String function, HttpEvents event) {
        JsonNode answer = functions.call(function, event.json());
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.get("statusCode").asInt());
        answer.get("headers")
                .properties()
                .forEach(header ->
                        response.withHeader(header.getKey(), header.getValue().asString()));
        if (answer.get("body").isString()) {
            response.withBody(AnswerText.of(answer));
        }
        assertThat(CONTRACT.validateResponse(event.path(), Request.Method.GET, response.build())
                        .getMessages())
                .as(answer.toString())
                .isEmpty();
        return answer;
    }

    /** The SHA-256 of every stored object. */
    Map<Path, String> storedObjects() {
        try (Stream<Path> files = Files.walk(storage.file(""))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, Deployment::sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return HistoryCsv.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
