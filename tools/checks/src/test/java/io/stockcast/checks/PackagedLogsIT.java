package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.lambda.LambdaProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What CloudWatch is given by functions that run out of their packages. */
class PackagedLogsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OF_CLOUDFRONT = "2C1yR8C2jWUcGoVoVgMRsNDVp0Dv0aVg2vCV3oBB-HTXEBVwuuZdZA==";
    private static final String OF_THE_SCHEDULE = "9d6f2f3c-6b2c-4f0e-9a3b-0a4f6c1d2e3f";

    private static DeployedCloud cloud;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = new DeployedCloud(folder);
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void refresh_shouldLogAndMeasureInJsonUnderTheIdOfItsEvent() {
        LambdaProcess refresh = start("index-refresh");
        refresh.call(LambdaEvents.schedule().json());

        List<JsonNode> lines = lines(refresh, OF_THE_SCHEDULE);

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("message").asString()).isEqualTo("FTSE: FORECAST");
            assertThat(line.path("level").asString()).isEqualTo("INFO");
        });
        assertThat(lines)
                .noneSatisfy(line -> assertThat(line.path("level").asString()).isIn("DEBUG", "TRACE"));
        assertThat(refresh.output()).doesNotContain("\"DEBUG\"", " DEBUG ");
        assertThat(metrics(lines))
                .startsWith("ForecastLatency", "Skill")
                .containsOnlyOnce("IndexFailures")
                .endsWith("IndexFailures");
    }

    @Test
    void request_shouldBeFollowedToTheWorkerAndLeaveNoToken() throws Exception {
        String token = cloud.accessToken();
        LambdaProcess requests = start("forecast-requests");
        JsonNode accepted = answer(
                requests,
                LambdaEvents.http("POST /api/forecasts/{symbol}", "KO").signedIn(token));
        String job = JSON.readTree(accepted.get("body").asString()).get("id").asString();
        LambdaProcess worker = start("forecast-worker");
        answer(worker, LambdaEvents.message(job));

        assertThat(accepted.at("/headers/X-Correlation-Id").asString()).isEqualTo(OF_CLOUDFRONT);
        assertThat(lines(worker, OF_CLOUDFRONT))
                .anySatisfy(line -> assertThat(line.path("message").asString()).isEqualTo("The forecast of KO stands"));
        assertThat(metrics(lines(worker, OF_CLOUDFRONT))).containsExactly("QueueAge", "ForecastLatency", "Skill");
        assertThat(requests.output() + worker.output()).doesNotContain(token.split("\\.")[2]);
    }

    private static LambdaProcess start(String function) {
        return cloud.start(DeployedFunction.named(function));
    }

    private static JsonNode answer(LambdaProcess process, LambdaEvents event) {
        return JSON.readTree(process.call(event.json()).body());
    }

    /** The lines that carry an id, each of which is one JSON object. */
    private static List<JsonNode> lines(LambdaProcess process, String correlationId) {
        return process.output()
                .lines()
                .filter(line -> line.contains(correlationId))
                .map(JSON::readTree)
                .filter(line -> line.path("correlationId").asString("").equals(correlationId))
                .toList();
    }

    /** The names of what lines declare as metrics, in order. */
    private static List<String> metrics(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.at("/_aws/CloudWatchMetrics/0/Metrics"))
                .flatMap(metrics -> StreamSupport.stream(metrics.spliterator(), false))
                .map(metric -> metric.get("Name").asString())
                .toList();
    }
}
