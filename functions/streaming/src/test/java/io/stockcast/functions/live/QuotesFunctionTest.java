package io.stockcast.functions.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.domain.analytics.AtOpen;
import io.stockcast.domain.record.Band;
import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.functions.intraday.EveningForecasts;
import io.stockcast.functions.intraday.InMemorySessionQuotes;
import io.stockcast.functions.intraday.TestQuotes;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuotesFunctionTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-24T18:00:00Z"));
    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemorySessionQuotes store = new InMemorySessionQuotes();
    private final Map<TickerSymbol, AtOpen> scores = new HashMap<>();
    private final QuotesFunction function = new QuotesFunction(new QuotesService(
            store,
            new EveningForecasts(new ForecastStore(objects)),
            new CloseUpdates(symbol -> Optional.ofNullable(scores.get(symbol))),
            clock));

    @BeforeEach
    void quote() {
        store.keep(TestQuotes.kept("KO", 62.17, "17:44:10"));
        store.keep(TestQuotes.kept("KO", 62.3, "17:45:00"));
        forecastAsOf(TestQuotes.SESSION.minusDays(1));
    }

    @Test
    void quote_shouldSayWhereInTheSessionThePriceStands() {
        JsonNode answer = body(get("KO", "false"));

        assertThat(answer.at("/quotes/0")).isEqualTo(JSON.readTree("""
                        {"symbol":"KO","price":62.3,"time":"2026-11-24T17:45:00Z","delay":"PT15M","source":"cboe",
                        "session":"2026-11-24","elapsed":0.5,"previousClose":61.9,
                        "close":{"levels":[0.025,0.05,0.1,0.25,0.5,0.75,0.9,0.95,0.975],
                        "prices":[62.3,62.3,62.3,62.3,62.3,62.3,62.3,62.3,62.3]},"chanceAbovePreviousClose":1.0}"""));
        assertThat(answer.at("/unknown")).isEmpty();
    }

    @Test
    void updateThatDoesWorseThanItsBaseline_shouldNotBeShown() {
        scores.put(new TickerSymbol("KO"), new AtOpen(250, 0.6, -0.01, new Band(-0.03, 0.01), 0.8, 0.95));

        JsonNode quote = body(get("KO", "false")).at("/quotes/0");

        assertThat(quote.at("/previousClose").asDouble()).isEqualTo(61.9);
        assertThat(quote.has("close")).isFalse();
        assertThat(quote.has("chanceAbovePreviousClose")).isFalse();
    }

    @Test
    void bars_shouldBeThereWhereTheyAreAskedFor() {
        assertThat(body(get("KO", "true")).at("/quotes/0/bars")).isEqualTo(JSON.readTree("""
                        [{"start":"2026-11-24T17:44:00Z","elapsed":0.49743589743589745,"open":62.17,"high":62.17,"low":62.17,"close":62.17},
                        {"start":"2026-11-24T17:45:00Z","elapsed":0.5,"open":62.3,"high":62.3,"low":62.3,"close":62.3}]"""));
    }

    @Test
    void answer_shouldBeKeptForFiveSecondsByEverybody() {
        assertThat(get("KO", "false").getHeaders()).containsEntry("Cache-Control", "public, max-age=5");
    }

    @Test
    void symbolWithoutAQuote_shouldBeNamed() {
        JsonNode answer = body(get("AAPL,KO,GSPC", "false"));

        assertThat(answer.at("/quotes")).hasSize(1);
        assertThat(answer.at("/unknown")).isEqualTo(JSON.readTree("[\"AAPL\",\"GSPC\"]"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T21:30:00Z, 1",
        "2026-11-24T21:31:00Z, 0",
        "2026-11-25T14:29:00Z, 0",
        "2026-11-25T14:30:00Z, 0",
    })
    void quoteOfAnEndedSession_shouldNotBeShown(Instant now, int quotes) {
        clock.set(now);

        assertThat(body(get("KO", "false")).at("/quotes")).hasSize(quotes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-24"})
    void closeOfAnotherSession_shouldNotPassForThePreviousOne(LocalDate asOf) {
        objects.remove("forecasts/KO/latest.json");
        forecastAsOf(asOf);

        JsonNode quote = body(get("KO", "false")).at("/quotes/0");

        assertThat(quote.at("/price").asDouble()).isEqualTo(62.3);
        assertThat(quote.has("previousClose")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "KO,", "ko", "KO;AAPL", "../etc", "KO,THIRTEENCHARS"})
    void malformedList_shouldBeAProblem(String symbols) {
        assertProblem(get(symbols, "false"), "lists symbols with a comma");
    }

    @Test
    void missingList_shouldBeAProblem() {
        assertProblem(function.apply(event(Map.of())), "lists symbols with a comma");
    }

    @Test
    void tooManySymbols_shouldBeAProblem() {
        assertThat(get(symbols(100), "false").getStatusCode()).isEqualTo(200);
        assertProblem(get(symbols(101), "false"), "at most 100 symbols");
        assertThat(get(symbols(10), "true").getStatusCode()).isEqualTo(200);
        assertProblem(get(symbols(11), "true"), "at most 10 symbols with their bars");
    }

    @Test
    void barsThatAreNeitherTrueNorFalse_shouldBeAProblem() {
        assertProblem(get("KO", "yes"), "true or false");
    }

    @Test
    void symbolTwice_shouldBeAnsweredOnce() {
        assertThat(body(get("KO,KO", "false")).at("/quotes")).hasSize(1);
    }

    private void forecastAsOf(LocalDate asOf) {
        new ForecastStore(objects).putLatest(new TickerSymbol("KO"), CertainForecast.of(asOf, 61.9, 62, 62));
    }

    private static String symbols(int count) {
        return IntStream.range(0, count).mapToObj(i -> "S" + i).collect(Collectors.joining(","));
    }

    private APIGatewayV2HTTPResponse get(String symbols, String bars) {
        return function.apply(event(Map.of("symbols", symbols, "bars", bars)));
    }

    private static APIGatewayV2HTTPEvent event(Map<String, String> query) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /api/quotes")
                .withRawPath("/api/quotes")
                .withQueryStringParameters(query)
                .build();
    }

    private static JsonNode body(APIGatewayV2HTTPResponse response) {
        assertThat(response.getStatusCode()).as(response.getBody()).isEqualTo(200);
        return JSON.readTree(response.getBody());
    }

    private static void assertProblem(APIGatewayV2HTTPResponse response, String detail) {
        assertThat(response.getStatusCode()).isEqualTo(400);
        assertThat(response.getHeaders()).containsEntry("Content-Type", "application/problem+json");
        assertThat(JSON.readTree(response.getBody()).at("/detail").asString()).contains(detail);
    }
}
