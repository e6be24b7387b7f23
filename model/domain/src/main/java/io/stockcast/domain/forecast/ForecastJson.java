package io.stockcast.domain.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.stockcast.domain.reports.UpcomingReport;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form in which a forecast stands in the ledger; the same forecast always gives the same bytes. */
public final class ForecastJson {

    // The shortest digits that are read back the same; the JDK's own are not always before version 19.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .addMixIn(PriceQuantiles.class, AsArray.class)
            .addMixIn(Forecast.class, LedgerFields.class)
            .build();

    private ForecastJson() {}

    /** Writes a forecast as UTF-8 JSON. */
    public static byte[] write(Forecast forecast) {
        return MAPPER.writeValueAsBytes(forecast);
    }

    /** Reads a forecast back; what is damaged is refused by an {@link UnreadableForecastException}. */
    public static Forecast read(byte[] json) {
        try {
            return ForecastReader.forecast(EarlierForm.upgraded(MAPPER.readTree(json)));
        } catch (JacksonException e) {
            throw new UnreadableForecastException("the forecast is damaged: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableForecastException("the forecast is damaged: " + e.getMessage(), e);
        }
    }

    /** Nine quantiles stand as a plain array. */
    private interface AsArray {

        @JsonValue
        List<Double> prices();
    }

    /** What there is none of is not mentioned: a short history, a large move and reports; inputs stand in their list alone. */
    private interface LedgerFields {

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<ShortHistory> shortHistory();

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<LargeMove> largeMove();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<UpcomingReport> reports();
    }
}
