package io.stockcast.functions.markets;

import io.stockcast.domain.calendar.Exchange;
import java.time.Instant;
import java.time.ZonedDateTime;

/** An exchange at an instant. */
record ExchangeHours(Exchange exchange, boolean open, ZonedDateTime nextOpen, ZonedDateTime nextClose) {

    static ExchangeHours at(Exchange exchange, Instant now) {
        var hours = exchange.hours();
        return new ExchangeHours(exchange, hours.isOpen(now), hours.nextOpen(now), hours.nextClose(now));
    }

    /** When {@link #open} is next no longer true. */
    Instant nextChange() {
        return (open ? nextClose : nextOpen).toInstant();
    }
}
