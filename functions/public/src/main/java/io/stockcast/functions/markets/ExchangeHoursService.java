package io.stockcast.functions.markets;

import io.stockcast.domain.calendar.Exchange;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Tells which exchanges are open now, and where the prices come from. */
public final class ExchangeHoursService {

    private final Clock clock;
    private final List<String> sources;

    public ExchangeHoursService(Clock clock, List<String> sources) {
        this.clock = clock;
        this.sources = List.copyOf(sources);
    }

    public ExchangeHoursList now() {
        Instant now = clock.instant();
        return new ExchangeHoursList(
                now,
                sources,
                Arrays.stream(Exchange.values())
                        .map(exchange -> ExchangeHours.at(exchange, now))
                        .toList());
    }
}
