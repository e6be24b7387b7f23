package io.stockcast.functions.alerts;

import io.stockcast.marketdata.Instrument;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that somebody was told.
 *
 * @param id the alert's, and a number
 * @param asOf the last session that was known
 * @param at when it was told
 */
public record AlertEvent(String id, Instrument instrument, LocalDate asOf, Happening happening, Instant at) {}
