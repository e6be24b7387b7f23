package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStatus;
import io.stockcast.functions.jobs.Step;
import io.stockcast.marketdata.TickerSymbol;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.model.Message;

class UnfinishedJobsTest {

    private static final String TABLE = "forecast-jobs-sample";
    private static final Instant LONG_AGO = Instant.now().minus(ForecastJob.PATIENCE);

    @TempDir
    private Path folder;

    @Test
    void jobsCutShortByAStop_shouldBeQueuedAgainAtTheNextStart() {
        ForecastJob queued = job("KO");
        ForecastJob running = job("IBM").taken(Instant.now());
        ForecastJob done = job("WMT").taken(LONG_AGO).did(Step.STORED, LONG_AGO).succeeded();
        ForecastJob failed = job("MMM").failed("No prices.");
        try (StateFolder state = StateFolder.open(folder);
                LocalDatabase database = LocalDatabase.start(state)) {
            new LocalTables(database).create(TABLE, "people", "quotes");
            DynamoJobStore jobs = new DynamoJobStore(database.client(), TABLE);
            Stream.of("KO", "IBM", "WMT", "MMM").map(UnfinishedJobsTest::job).forEach(jobs::write);
            jobs.write(running);
            jobs.write(job("WMT").taken(LONG_AGO));
            jobs.write(job("WMT").taken(LONG_AGO).did(Step.STORED, LONG_AGO));
            jobs.write(done);
            jobs.write(failed);
        }

        try (StateFolder state = StateFolder.open(folder);
                LocalDatabase database = LocalDatabase.start(state);
                LocalQueue queue = LocalQueue.start()) {
            new LocalTables(database).create(TABLE, "people", "quotes");
            new UnfinishedJobs(database, TABLE, queue).queueAgain();

            List<String> messages = Stream.of(queue.receive(), queue.receive())
                    .flatMap(List::stream)
                    .map(Message::body)
                    .toList();
            assertThat(messages)
                    .containsExactlyInAnyOrder(queued.id().value(), running.id().value());
            DynamoJobStore jobs = new DynamoJobStore(database.client(), TABLE);
            assertThat(jobs.find(running.id()).orElseThrow().isTakeable(Instant.now()))
                    .isTrue();
            assertThat(jobs.find(queued.id())
                            .orElseThrow()
                            .seenAt(Instant.now())
                            .status())
                    .isEqualTo(JobStatus.QUEUED);
            assertThat(jobs.find(done.id())).contains(done);
            assertThat(jobs.find(failed.id())).contains(failed);
        }
    }

    @Test
    void requestWithoutThisMachinesKey_shouldBeRefusedByTheDatabase() throws Exception {
        try (StateFolder state = StateFolder.open(folder);
                LocalDatabase database = LocalDatabase.start(state)) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(database.environment().get("STOCKCAST_DYNAMODB_ENDPOINT")))
                    .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                    .header("Content-Type", "application/x-amz-json-1.0")
                    .header(
                            "Authorization",
                            "AWS4-HMAC-SHA256 Credential=guess/20220601/eu-west-2/dynamodb/aws4_request")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();

            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static ForecastJob job(String symbol) {
        TickerSymbol ticker = new TickerSymbol(symbol);
        return ForecastJob.queued(JobId.of(ticker, LocalDate.of(2022, 6, 1), "lstm-1"), ticker, LONG_AGO);
    }
}
