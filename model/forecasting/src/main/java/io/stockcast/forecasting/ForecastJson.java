package io.stockcast.forecasting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form in which a forecast stands in the ledger; the same forecast always gives the same bytes. */
public final class ForecastJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addMixIn(PriceQuantiles.class, AsArray.class)
            .addMixIn(Forecast.class, WithoutAbsentShortness.class)
            .build();

    private static final String SHORT_HISTORY = "shortHistory";

    private ForecastJson() {}

    /** Writes a forecast as UTF-8 JSON. */
    public static byte[] write(Forecast forecast) {
        return MAPPER.writeValueAsBytes(forecast);
    }

    /** Reads a forecast back; what is damaged is refused by an {@link UnreadableForecastException}. */
    public static Forecast read(byte[] json) {
        try {
            Forecast forecast = MAPPER.treeToValue(withShortness(MAPPER.readTree(json)), Forecast.class);
            if (forecast == null) {
                throw new UnreadableForecastException("the forecast is empty", null);
            }
            return forecast;
        } catch (JacksonException e) {
            throw new UnreadableForecastException("the forecast is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** A forecast that does not mention a short history was made from a long one, or before that was stated. */
    private static JsonNode withShortness(JsonNode json) {
        if (json instanceof ObjectNode forecast && !forecast.has(SHORT_HISTORY)) {
            forecast.putNull(SHORT_HISTORY);
        }
        return json;
    }

    /** Nine quantiles stand as a plain array. */
    private abstract static class AsArray {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsArray(List<Double> prices) {}

        @JsonValue
        abstract List<Double> prices();
    }

    /** A history that is long enough is not mentioned. */
    private interface WithoutAbsentShortness {

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<ShortHistory> shortHistory();
    }
}
