package io.stockcast.functions.metrics;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.functions.correlation.CorrelationId;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes measurements as lines of CloudWatch's embedded metric format, which it turns into metrics when they reach
 * the log. What has many values, such as symbols, is a property of a line and never a dimension: each combination of
 * dimensions is a metric that costs money.
 */
public final class EmfMetrics implements Metrics {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int NEXT_DAY = 1;

    private final String namespace;
    private final String function;
    private final Clock clock;
    private final Consumer<String> lines;

    /**
     * The metrics of one function.
     *
     * @param lines takes each line to the log as it is
     */
    public EmfMetrics(String namespace, String function, Clock clock, Consumer<String> lines) {
        this.namespace = namespace;
        this.function = function;
        this.clock = clock;
        this.lines = lines;
    }

    @Override
    public void forecastMade(Forecast forecast, Duration took) {
        Map<EmfMetric, Number> values = new EnumMap<>(EmfMetric.class);
        values.put(EmfMetric.FORECAST_LATENCY, took.toMillis());
        skill(forecast).ifPresent(skill -> values.put(EmfMetric.SKILL, skill));
        write(function, values, Map.of("symbol", forecast.symbol(), "modelVersion", forecast.modelVersion()));
    }

    @Override
    public void providerFailed(String provider) {
        write(provider, Map.of(EmfMetric.PROVIDER_FAILURES, 1), Map.of());
    }

    @Override
    public void jobPickedUp(Duration waited) {
        write(function, Map.of(EmfMetric.QUEUE_AGE, waited.toMillis()), Map.of());
    }

    @Override
    public void indicesRefreshed(int failures) {
        write(function, Map.of(EmfMetric.INDEX_FAILURES, failures), Map.of());
    }

    @Override
    public void watchlistsRefreshed(int started, int failures) {
        Map<EmfMetric, Number> values = new EnumMap<>(EmfMetric.class);
        values.put(EmfMetric.WATCHLIST_STARTS, started);
        values.put(EmfMetric.WATCHLIST_FAILURES, failures);
        write(function, values, Map.of());
    }

    @Override
    public void alertsChecked(int told, int failures) {
        Map<EmfMetric, Number> values = new EnumMap<>(EmfMetric.class);
        values.put(EmfMetric.ALERT_EVENTS, told);
        values.put(EmfMetric.ALERT_FAILURES, failures);
        write(function, values, Map.of());
    }

    @Override
    public void lettersSent(int sent, int failures) {
        Map<EmfMetric, Number> values = new EnumMap<>(EmfMetric.class);
        values.put(EmfMetric.LETTERS_SENT, sent);
        values.put(EmfMetric.LETTER_FAILURES, failures);
        write(function, values, Map.of());
    }

    @Override
    public void objectUnreadable() {
        write(function, Map.of(EmfMetric.UNREADABLE_OBJECTS, 1), Map.of());
    }

    @Override
    public void recordsRebuilt(int failures) {
        write(function, Map.of(EmfMetric.RECORD_FAILURES, failures), Map.of());
    }

    @Override
    public void quotesSent(int lost) {
        write(function, Map.of(EmfMetric.QUOTES_LOST, lost), Map.of());
    }

    @Override
    public void quotesRefused(int refused) {
        write(function, Map.of(EmfMetric.QUOTES_REFUSED, refused), Map.of());
    }

    private static OptionalDouble skill(Forecast forecast) {
        return forecast.scores().map(Scores::horizons).stream()
                .flatMap(List::stream)
                .filter(scores -> scores.horizon() == NEXT_DAY)
                .mapToDouble(scores -> scores.of(Method.EWMA_NORMAL).skill())
                .findFirst();
    }

    // All metrics of a line have the same dimension, and so the same value of it.
    private void write(String dimensionValue, Map<EmfMetric, Number> values, Map<String, String> properties) {
        String dimension = values.keySet().iterator().next().dimension();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("_aws", metadata(dimension, values.keySet()));
        line.put(dimension, dimensionValue);
        values.forEach((metric, value) -> line.put(metric.metricName(), value));
        line.putAll(properties);
        CorrelationId.current().ifPresent(id -> line.put(CorrelationId.NAME, id.value()));
        lines.accept(JSON.writeValueAsString(line));
    }

    private Map<String, Object> metadata(String dimension, Set<EmfMetric> metrics) {
        Map<String, Object> directive = Map.of(
                "Namespace", namespace,
                "Dimensions", List.of(List.of(dimension)),
                "Metrics", metrics.stream().map(EmfMetric::declaration).toList());
        return Map.of("Timestamp", clock.millis(), "CloudWatchMetrics", List.of(directive));
    }
}
