package io.stockcast.functions.markets;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingSpan;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Whether an exchange is open at an instant, and when it next opens and closes.
 *
 * @param session the spans of the session that is under way or the next one
 */
record ExchangeHours(
        Exchange exchange, boolean open, ZonedDateTime nextOpen, ZonedDateTime nextClose, List<TradingSpan> session) {

    static ExchangeHours at(Exchange exchange, Instant now) {
        var hours = exchange.hours();
        return new ExchangeHours(
                exchange, hours.isOpen(now), hours.nextOpen(now), hours.nextClose(now), hours.sessionAt(now));
    }

    /** When {@link #open} next changes. */
    Instant nextChange() {
        return (open ? nextClose : nextOpen).toInstant();
    }
}
