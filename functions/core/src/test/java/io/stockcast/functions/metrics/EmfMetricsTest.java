package io.stockcast.functions.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.marketdata.testing.Histories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmfMetricsTest {

    private static final Forecast FORECAST = Forecasts.of(Histories.walk("FTSE"));

    private final List<String> lines = new ArrayList<>();
    private final Metrics metrics = new EmfMetrics("stockcast-dev", "index-refresh", Forecasts.CLOCK, lines::add);

    static Stream<Consumer<Metrics>> measurements() {
        return Stream.of(
                metrics -> metrics.forecastMade(FORECAST, Duration.ofSeconds(2)),
                metrics -> metrics.providerFailed("yahoo"),
                metrics -> metrics.jobPickedUp(Duration.ofMillis(1500)),
                metrics -> metrics.indicesRefreshed(0),
                metrics -> metrics.watchlistsRefreshed(3, 0),
                metrics -> metrics.alertsChecked(2, 0),
                metrics -> metrics.lettersSent(4, 1),
                Metrics::objectUnreadable,
                metrics -> metrics.recordsRebuilt(0),
                metrics -> metrics.quotesSent(0),
                metrics -> metrics.quotesRefused(1));
    }

    @ParameterizedTest
    @MethodSource("measurements")
    void line_shouldBeInTheEmbeddedMetricFormat(Consumer<Metrics> measurement) throws Exception {
        measurement.accept(metrics);

        assertThat(lines).singleElement().asString().doesNotContain("\n");
        assertThat(JsonSchemaFactory.byDefault()
                        .getJsonSchema("resource:/embedded-metric-format.schema.json")
                        .validInstance(line()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("measurements")
    void whatALineDeclares_shouldBeThere(Consumer<Metrics> measurement) throws Exception {
        measurement.accept(metrics);

        JsonNode directive = line().at("/_aws/CloudWatchMetrics/0");
        assertThat(directive.get("Namespace").asText()).isEqualTo("stockcast-dev");
        assertThat(directive.get("Metrics"))
                .allSatisfy(metric -> assertThat(
                                line().get(metric.get("Name").asText()).isNumber())
                        .isTrue());
        assertThat(directive.at("/Dimensions/0"))
                .allSatisfy(name ->
                        assertThat(line().get(name.asText()).isTextual()).isTrue());
    }

    @Test
    void forecast_shouldTellItsLatencyAndItsSkillOfTheNextDay() {
        metrics.forecastMade(FORECAST, Duration.ofMillis(1234));

        assertThat(line().get("ForecastLatency").asLong()).isEqualTo(1234);
        assertThat(line().get("Skill").asDouble())
                .isEqualTo(FORECAST.scores()
                        .orElseThrow()
                        .horizons()
                        .get(0)
                        .of(Method.EWMA_NORMAL)
                        .skill());
        assertThat(line().get("Function").asText()).isEqualTo("index-refresh");
        assertThat(line().get("symbol").asText()).isEqualTo("FTSE");
    }

    @Test
    void symbol_shouldBeNoDimension() {
        metrics.forecastMade(FORECAST, Duration.ZERO);

        assertThat(line().at("/_aws/CloudWatchMetrics/0/Dimensions")).hasToString("[[\"Function\"]]");
    }

    @Test
    void forecastTooYoungToBeScored_shouldTellNoSkill() {
        metrics.forecastMade(unscored(), Duration.ZERO);

        assertThat(lines).singleElement().asString().doesNotContain("Skill");
    }

    @Test
    void failureOfAProvider_shouldCountUnderItsName() {
        metrics.providerFailed("twelvedata");

        assertThat(line().get("ProviderFailures").asInt()).isEqualTo(1);
        assertThat(line().get("Provider").asText()).isEqualTo("twelvedata");
        assertThat(line().at("/_aws/CloudWatchMetrics/0/Dimensions")).hasToString("[[\"Provider\"]]");
    }

    @Test
    void quotes_shouldTellHowManyAreLostAndHowManyRefused() {
        metrics.quotesSent(3);
        assertThat(line().get("QuotesLost").asInt()).isEqualTo(3);

        lines.clear();
        metrics.quotesRefused(4);
        assertThat(line().get("QuotesRefused").asInt()).isEqualTo(4);
    }

    @Test
    void line_shouldNameItsRequestAndItsTime() {
        new CorrelationId("the-request").whileLogged(() -> {
            metrics.jobPickedUp(Duration.ofMillis(1500));
            return null;
        });

        assertThat(line().get("correlationId").asText()).isEqualTo("the-request");
        assertThat(line().at("/_aws/Timestamp").asLong()).isEqualTo(Forecasts.CLOCK.millis());
        assertThat(line().get("QueueAge").asLong()).isEqualTo(1500);
    }

    private static Forecast unscored() {
        return new Forecast(
                FORECAST.symbol(),
                FORECAST.asOf(),
                FORECAST.currency(),
                FORECAST.lastClose(),
                FORECAST.modelVersion(),
                FORECAST.vintages(),
                FORECAST.inputs(),
                FORECAST.madeAt(),
                FORECAST.horizons(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private JsonNode line() {
        try {
            return new ObjectMapper().readTree(lines.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
