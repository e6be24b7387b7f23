package io.stockcast.marketdata.provider;

import java.time.Duration;

/**
 * How often a provider may be asked.
 *
 * @param calls at most so many
 * @param period in a period of this length
 * @param longestWait how long a call may wait for its turn
 */
public record Rate(int calls, Duration period, Duration longestWait) {}
