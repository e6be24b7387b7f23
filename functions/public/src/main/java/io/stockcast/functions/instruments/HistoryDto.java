package io.stockcast.functions.instruments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's History. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryDto(
        String symbol,
        String currency,
        List<BarDto> bars,
        @Nullable LocalDate pricesEnd) {

    /** The contract's Bar: what the source did not supply is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BarDto(
            LocalDate date,
            @Nullable Double open,
            @Nullable Double high,
            @Nullable Double low,
            double close,
            @Nullable Double adjustedClose,
            @Nullable Long volume) {}
}
