package io.stockcast.functions.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's QuoteList. */
record QuoteListDto(List<LiveQuoteDto> quotes, List<String> unknown) {

    /** The contract's LiveQuote. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LiveQuoteDto(
            String symbol,
            double price,
            Instant time,
            String delay,
            String source,
            LocalDate session,
            double elapsed,
            @Nullable Double previousClose,
            @Nullable List<MinuteBarDto> bars,
            @Nullable TodaysCloseDto close,
            @Nullable Double chanceAbovePreviousClose) {}

    /** The contract's MinuteBar. */
    record MinuteBarDto(Instant start, double elapsed, double open, double high, double low, double close) {}

    /** The contract's TodaysClose. */
    record TodaysCloseDto(List<Double> levels, List<Double> prices) {}
}
