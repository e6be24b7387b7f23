package io.stockcast.functions.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStatus;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.KeptVintages;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.testing.InMemoryJobs;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkerFunctionTest {

    private static final LocalDate SESSION = LocalDate.of(2022, 6, 1);

    private static final Instant SENT = Forecasts.CLOCK.instant().minusSeconds(7);

    private final RecordedMetrics metrics = new RecordedMetrics();
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final MarketData market =
            new InMemoryMarketData().with(Histories.walk("KO")).with(Histories.walk("IBM"));

    @Test
    void batchWithOneBadMessage_shouldNameItAlone() {
        JobId ko = queued("KO");
        JobId ibm = queued("IBM");

        List<String> failures =
                deliver(message("1", ko.value(), 1), message("2", "{}", 1), message("3", ibm.value(), 1));

        assertThat(failures).containsExactly("2");
        assertThat(status(ko)).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(status(ibm)).isEqualTo(JobStatus.SUCCEEDED);
    }

    @Test
    void poisonousMessage_shouldFailItsJobAtTheLastReceiveAndGoToTheDeadLetters() {
        JobId ko = queued("KO");
        objects.breakUnder("forecasts/KO");

        assertThat(deliver(message("1", ko.value(), 1))).containsExactly("1");
        assertThat(status(ko)).isEqualTo(JobStatus.QUEUED);
        assertThat(deliver(message("1", ko.value(), 2))).containsExactly("1");
        assertThat(status(ko)).isEqualTo(JobStatus.QUEUED);
        assertThat(deliver(message("1", ko.value(), 3))).containsExactly("1");
        assertThat(status(ko)).isEqualTo(JobStatus.FAILED);
    }

    @Test
    void emptyBatch_shouldFailNothing() {
        assertThat(deliver()).isEmpty();
    }

    @Test
    void messageWithTheIdOfItsRequest_shouldBeLoggedUnderIt() {
        SQSMessage message = message("1", queued("KO").value(), 1);
        MessageAttribute sender = new MessageAttribute();
        sender.setDataType("String");
        sender.setStringValue("the-request");
        message.setMessageAttributes(Map.of("correlationId", sender));

        try (LogLines log = new LogLines()) {
            deliver(message);

            assertThat(log.correlationIds()).isNotEmpty().containsOnly("the-request");
        }
    }

    @Test
    void messageWithoutAnId_shouldBeLoggedUnderItsOwn() {
        try (LogLines log = new LogLines()) {
            deliver(message("its-own", "{}", 1));

            assertThat(log.correlationIds()).containsExactly("its-own");
        }
    }

    @Test
    void job_shouldBeMeasuredFromItsSendingToItsForecast() {
        deliver(message("1", queued("KO").value(), 1));

        assertThat(metrics.all()).containsExactly("job after PT7S", "forecast of KO in PT0S");
    }

    private List<String> deliver(SQSMessage... messages) {
        SQSEvent event = new SQSEvent();
        event.setRecords(Arrays.asList(messages));
        return function().apply(event).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private JobStatus status(JobId id) {
        return jobs.find(id).orElseThrow().status();
    }

    private JobId queued(String symbol) {
        TickerSymbol ticker = new TickerSymbol(symbol);
        JobId id = JobId.of(ticker, SESSION, Forecasts.VINTAGES.versionAsOf(SESSION));
        jobs.write(ForecastJob.queued(id, ticker, Forecasts.CLOCK.instant()));
        return id;
    }

    private WorkerFunction function() {
        Publisher publisher = new Publisher(
                Storage.in(objects), new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), metrics);
        ForecastUpdate update = new ForecastUpdate(
                ForecastSources.ofPrices(market),
                Forecasts.forecaster(),
                Forecasts.VINTAGES::versionAsOf,
                publisher,
                Forecasts.CLOCK,
                metrics);
        InstrumentCatalog catalog = new InstrumentCatalog(market);
        return new WorkerFunction(
                new ForecastWorker(jobs, catalog, update, Forecasts.CLOCK), 3, metrics, Forecasts.CLOCK);
    }

    private static SQSMessage message(String id, String body, int receives) {
        SQSMessage message = new SQSMessage();
        message.setMessageId(id);
        message.setBody(body);
        message.setAttributes(Map.of(
                "ApproximateReceiveCount",
                Integer.toString(receives),
                "SentTimestamp",
                Long.toString(SENT.toEpochMilli())));
        message.setMessageAttributes(Map.of());
        return message;
    }
}
