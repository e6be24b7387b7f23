package io.stockcast.functions.markets;

import io.stockcast.domain.calendar.Exchange;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

/** Looks at the clocks and calendars of the exchanges. */
public final class MarketsService {

    private final Clock clock;

    public MarketsService(Clock clock) {
        this.clock = clock;
    }

    public Markets markets() {
        Instant now = clock.instant();
        return new Markets(
                now,
                Arrays.stream(Exchange.values())
                        .map(exchange -> Market.at(exchange, now))
                        .toList());
    }
}
