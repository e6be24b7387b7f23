package io.stockcast.functions.requests;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;
import java.time.Instant;

/** The contract's ExportedRequest. */
public record ExportedRequestDto(String jobId, String symbol, Instant requestedAt) {

    /** The forecasts that were asked for in an export. */
    public static final ExportedKind KIND =
            new ExportedKind("forecastRequests", RequestItems.REQUEST, ExportedRequestDto::of);

    private static ExportedRequestDto of(PersonItem item) {
        return new ExportedRequestDto(
                item.after(RequestItems.REQUEST),
                item.value(RequestItems.SYMBOL),
                Instant.parse(item.value(RequestItems.REQUESTED_AT)));
    }
}
