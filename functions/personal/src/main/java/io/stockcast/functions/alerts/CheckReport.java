package io.stockcast.functions.alerts;

/**
 * What a run did for alerts.
 *
 * @param checked how many were checked with a new forecast
 * @param told how many events came of it
 * @param failed how many could not be checked; the log has the causes
 */
public record CheckReport(int checked, int told, int failed) {}
