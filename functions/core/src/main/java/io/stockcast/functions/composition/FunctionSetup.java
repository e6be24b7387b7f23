package io.stockcast.functions.composition;

import java.time.Clock;

/**
 * What every function is composed from.
 *
 * @param variables its environment, from which its settings are bound
 * @param clock system time: tokens, jobs, quotas, logs
 * @param marketClock market time: what has closed and what is forecast; in a replay it stands in the past
 * @param priming calls each client once before a snapshot
 */
public record FunctionSetup(Variables variables, Clock clock, Clock marketClock, SnapshotPriming priming) {}
