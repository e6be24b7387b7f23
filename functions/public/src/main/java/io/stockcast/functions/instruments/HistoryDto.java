package io.stockcast.functions.instruments;

import io.stockcast.domain.history.Bar;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** The contract's History. */
record HistoryDto(String symbol, String currency, List<BarDto> bars) {

    /** The contract's Bar: what the source did not supply is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BarDto(
            LocalDate date, Double open, Double high, Double low, double close, Double adjustedClose, Long volume) {}
}
