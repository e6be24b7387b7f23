package io.stockcast.functions.markets;

import io.stockcast.domain.calendar.Exchange;
import java.time.Instant;
import java.time.ZonedDateTime;

/** Whether an exchange is open at an instant, and when it next opens and closes. */
record ExchangeHours(Exchange exchange, boolean open, ZonedDateTime nextOpen, ZonedDateTime nextClose) {

    static ExchangeHours at(Exchange exchange, Instant now) {
        var hours = exchange.hours();
        return new ExchangeHours(exchange, hours.isOpen(now), hours.nextOpen(now), hours.nextClose(now));
    }

    /** When {@link #open} next changes. */
    Instant nextChange() {
        return (open ? nextClose : nextOpen).toInstant();
    }
}
