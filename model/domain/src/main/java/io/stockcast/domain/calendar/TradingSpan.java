package io.stockcast.domain.calendar;

import java.time.ZonedDateTime;

/** A span of continuous trading, in the exchange's own time zone. */
public record TradingSpan(ZonedDateTime open, ZonedDateTime close) {}
