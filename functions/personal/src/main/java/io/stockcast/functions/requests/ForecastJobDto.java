package io.stockcast.functions.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's ForecastJob. */
record ForecastJobDto(
        String id,
        String symbol,
        String status,
        List<StepDto> steps,
        @Nullable String reason,
        Instant requestedAt) {

    /** The contract's JobStep. */
    record StepDto(String name, Instant at) {}
}
