package io.stockcast.functions.composition;

import java.time.Clock;

/**
 * What every function is composed from.
 *
 * @param variables its environment, from which its settings are bound
 * @param priming calls each client once before a snapshot
 */
public record FunctionSetup(Variables variables, Clock clock, SnapshotPriming priming) {}
