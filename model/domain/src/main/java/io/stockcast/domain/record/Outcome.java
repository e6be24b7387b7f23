package io.stockcast.domain.record;

/**
 * One session of one forecast, scored.
 *
 * @param horizon how many sessions after the as-of session it took place
 */
public record Outcome(int horizon, ScoredSession session) {}
