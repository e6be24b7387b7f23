package io.stockcast.functions.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.auth.Person;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.tables.testing.InMemoryJobs;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastRequestsFunctionTest {

    private static final Instant NOW = Instant.parse("2022-06-01T23:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final List<JobId> sent = new ArrayList<>();
    private final MarketData market = new InMemoryMarketData().with(Histories.walk("KO"));
    private final ForecastRequestsFunction function = new ForecastRequestsFunction(
            authorization -> new Person("ann", "ann"),
            new ForecastRequestsService(
                    new TodaysForecasts(new InstrumentCatalog(market), market, asOf -> "lstm-1", clock),
                    new ForecastStore(new InMemoryObjectStore()),
                    jobs,
                    new InMemoryRequests(jobs),
                    sent::add,
                    clock));

    @Test
    void requestedForecast_shouldSayWhenToLook() {
        assertThat(request().getStatusCode()).isEqualTo(202);
        assertThat(request().getHeaders()).containsEntry("Retry-After", "1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "19, 1", "20, 2", "95, 9", "300, 10"})
    void jobUnderWay_shouldSayWhenToLookAgain(int age, String seconds) {
        request();
        clock.advance(Duration.ofSeconds(age));

        assertThat(look().getHeaders()).containsEntry("Retry-After", seconds);
    }

    @Test
    void endedJob_shouldNotBeLookedAtAgain() {
        request();
        ForecastJob job = jobs.find(sent.get(0)).orElseThrow();
        jobs.write(job.failed("There are no prices of KO to forecast from."));

        assertThat(look().getStatusCode()).isEqualTo(200);
        assertThat(look().getHeaders()).doesNotContainKey("Retry-After");
    }

    private APIGatewayV2HTTPResponse request() {
        return function.apply(event("POST /api/forecasts/{symbol}", "/api/forecasts/KO", Map.of("symbol", "KO")));
    }

    private APIGatewayV2HTTPResponse look() {
        String id = sent.get(0).value();
        return function.apply(event("GET /api/forecast-jobs/{id}", "/api/forecast-jobs/" + id, Map.of("id", id)));
    }

    private static APIGatewayV2HTTPEvent event(String route, String path, Map<String, String> parameters) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withRawPath(path)
                .withPathParameters(parameters)
                .withHeaders(Map.of("authorization", "Bearer token"))
                .build();
    }
}
