package io.stockcast.functions.instruments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's InstrumentList. */
record InstrumentListDto(List<ListedInstrumentDto> instruments) {

    /** The contract's ListedInstrument: what is unknown, or not the case, is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedInstrumentDto(
            String symbol,
            String name,
            String kind,
            String exchange,
            String exchangeName,
            String currency,
            boolean hasPrices,
            @Nullable Boolean hasForecast,
            @Nullable LocalDate pricesEnd) {}
}
