package io.stockcast.marketdata.provider;

import java.time.Duration;

/**
 * How long a provider that does not answer is waited for.
 *
 * @param timeLimit for one whole answer
 * @param attempts at most so many for a question
 * @param backoff before the second attempt, roughly; twice that before the third
 * @param longestRetryAfter the longest wait that a provider may ask for; where it asks for more, no attempt is left
 * @param openFor how long the circuit breaker stays open after repeated failures
 */
public record Patience(
        Duration timeLimit, int attempts, Duration backoff, Duration longestRetryAfter, Duration openFor) {

    /** For a history, without which there is no forecast. */
    public static final Patience FOR_HISTORIES = new Patience(
            Duration.ofSeconds(6), 3, Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(30));

    /** For a search, while somebody is typing. */
    public static final Patience FOR_SEARCHES =
            new Patience(Duration.ofSeconds(2), 1, Duration.ofMillis(500), Duration.ZERO, Duration.ofSeconds(30));

    /** For report dates, without which a forecast is made too. */
    public static final Patience FOR_REPORTS = new Patience(
            Duration.ofSeconds(5), 2, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofMinutes(5));

    /** For a quote, which is asked for again in a minute anyway. */
    public static final Patience FOR_QUOTES =
            new Patience(Duration.ofSeconds(3), 1, Duration.ofMillis(500), Duration.ZERO, Duration.ofSeconds(50));
}
