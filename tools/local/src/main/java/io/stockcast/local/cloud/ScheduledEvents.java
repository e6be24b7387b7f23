package io.stockcast.local.cloud;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The events that a schedule of EventBridge sends to functions. */
final class ScheduledEvents {

    private ScheduledEvents() {}

    /** An event for a function, about some instruments; where none is listed, about all. */
    static Map<String, Object> of(String function, List<TickerSymbol> symbols) {
        return Map.of(
                "version", "0",
                "id", UUID.randomUUID().toString(),
                "detail-type", "Scheduled Event",
                "source", "aws.events",
                "account", "000000000000",
                "time", Instant.now().toString(),
                "region", "eu-west-2",
                "resources", List.of("arn:aws:events:eu-west-2:000000000000:rule/" + function),
                "detail",
                        symbols.isEmpty()
                                ? Map.of()
                                : Map.of(
                                        "symbols",
                                        symbols.stream()
                                                .map(TickerSymbol::value)
                                                .toList()));
    }
}
