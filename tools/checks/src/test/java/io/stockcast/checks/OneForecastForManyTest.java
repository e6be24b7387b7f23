package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.stockcast.auth.Person;
import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStatus;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.KeptVintages;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.requests.DynamoRequestStore;
import io.stockcast.functions.requests.ForecastRequestsFunction;
import io.stockcast.functions.requests.ForecastRequestsService;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.functions.worker.ForecastWorker;
import io.stockcast.functions.worker.WorkerFunction;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AtOnce;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneForecastForManyTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");

    private final TestDatabase database = new TestDatabase();
    private final DynamoJobStore jobs = new DynamoJobStore(database.client(), TestDatabase.JOBS);
    private final ForecastStore forecasts;
    private final Publisher publisher;
    private final ScriptedMarketData market =
            new ScriptedMarketData(new InMemoryMarketData().with(Histories.walk("KO")));
    private final InstrumentCatalog catalog = new InstrumentCatalog(market);
    private final List<JobId> messages = new CopyOnWriteArrayList<>();

    OneForecastForManyTest() {
        InMemoryObjectStore objects = new InMemoryObjectStore();
        forecasts = new ForecastStore(objects);
        publisher = new Publisher(
                Storage.in(objects), new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), new NoMetrics());
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void hundredRequestsAtOnceAndEveryMessageTwice_shouldMakeOneJobOneFetchAndOneForecast() throws Exception {
        ForecastRequestsFunction requests = requests();
        List<APIGatewayV2HTTPResponse> answers = AtOnce.run(100, i -> requests.apply(request("person-" + i)));

        assertThat(answers).extracting(APIGatewayV2HTTPResponse::getStatusCode).containsOnly(202);
        assertThat(answers)
                .extracting(answer -> answer.getHeaders().get("Location"))
                .containsOnly("/api/forecast-jobs/" + messages.get(0));
        assertThat(messages).hasSize(1);

        WorkerFunction worker = worker();
        AtOnce.run(2, i -> worker.apply(delivery(messages.get(0))));

        assertThat(market.fetched()).containsOnlyOnce(KO);
        assertThat(jobs.find(messages.get(0)).orElseThrow().status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(forecasts.listing(KO).entries()).hasSize(1);
    }

    private ForecastRequestsFunction requests() {
        return new ForecastRequestsFunction(
                authorization -> new Person(authorization, authorization),
                new ForecastRequestsService(
                        new TodaysForecasts(catalog, market, Forecasts.VINTAGES::versionAsOf, Forecasts.CLOCK),
                        forecasts,
                        jobs,
                        new DynamoRequestStore(database.client(), TestDatabase.JOBS, TestDatabase.PEOPLE, 20),
                        messages::add,
                        Forecasts.CLOCK));
    }

    private WorkerFunction worker() {
        ForecastUpdate update = new ForecastUpdate(
                ForecastSources.ofPrices(market),
                Forecasts.forecaster(),
                Forecasts.VINTAGES::versionAsOf,
                publisher,
                Forecasts.CLOCK,
                new NoMetrics());
        return new WorkerFunction(
                new ForecastWorker(jobs, catalog, update, Forecasts.CLOCK), 3, new NoMetrics(), Forecasts.CLOCK);
    }

    private static APIGatewayV2HTTPEvent request(String person) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("POST /api/forecasts/{symbol}")
                .withRawPath("/api/forecasts/KO")
                .withPathParameters(Map.of("symbol", "KO"))
                .withHeaders(Map.of("authorization", person))
                .build();
    }

    private static SQSEvent delivery(JobId id) {
        SQSMessage message = new SQSMessage();
        message.setMessageId("1");
        message.setBody(id.value());
        message.setAttributes(Map.of("ApproximateReceiveCount", "1", "SentTimestamp", "0"));
        message.setMessageAttributes(Map.of());
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(message));
        return event;
    }
}
