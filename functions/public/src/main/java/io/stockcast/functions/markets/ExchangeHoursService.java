package io.stockcast.functions.markets;

import io.stockcast.domain.calendar.Exchange;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

/** Tells which exchanges are open now. */
public final class ExchangeHoursService {

    private final Clock clock;

    public ExchangeHoursService(Clock clock) {
        this.clock = clock;
    }

    public ExchangeHoursList now() {
        Instant now = clock.instant();
        return new ExchangeHoursList(
                now,
                Arrays.stream(Exchange.values())
                        .map(exchange -> ExchangeHours.at(exchange, now))
                        .toList());
    }
}
