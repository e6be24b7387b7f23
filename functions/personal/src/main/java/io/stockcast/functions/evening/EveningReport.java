package io.stockcast.functions.evening;

/**
 * What a run did for the instruments on watchlists.
 *
 * @param standing how many have today's forecast
 * @param started how many jobs it started
 * @param underWay how many jobs are under way, or have been tried shortly before
 * @param left how many are left to the next run
 * @param failed how many could not be looked at or queued; the log has the causes
 */
public record EveningReport(int standing, int started, int underWay, int left, int failed) {}
