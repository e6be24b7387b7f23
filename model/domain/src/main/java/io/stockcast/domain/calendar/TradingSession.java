package io.stockcast.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The session of a day.
 *
 * @param spans in which trading is continuous, in order: one, or more where there is a break
 */
public record TradingSession(LocalDate date, List<TradingSpan> spans) {

    public TradingSession {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a session without trading: " + date);
        }
    }

    public Instant open() {
        return spans.get(0).open().toInstant();
    }

    public Instant close() {
        return spans.get(spans.size() - 1).close().toInstant();
    }

    /** The share of its trading time that has passed at an instant, from 0 to 1; breaks do not count. */
    public double elapsedAt(Instant instant) {
        long passed = 0;
        long whole = 0;
        for (TradingSpan span : spans) {
            Instant open = span.open().toInstant();
            long length = Duration.between(open, span.close()).toMillis();
            passed +=
                    Math.max(0, Math.min(length, Duration.between(open, instant).toMillis()));
            whole += length;
        }
        return (double) passed / whole;
    }

    /** When a share of its trading time, from 0 to 1, has passed: the opposite of {@link #elapsedAt}, to the second. */
    public Instant timeAt(double share) {
        Duration left = Duration.ofSeconds(Math.round(tradingTime().toSeconds() * share));
        for (TradingSpan span : spans) {
            Duration length = Duration.between(span.open(), span.close());
            if (left.compareTo(length) <= 0) {
                return span.open().toInstant().plus(left);
            }
            left = left.minus(length);
        }
        return close();
    }

    private Duration tradingTime() {
        return spans.stream()
                .map(span -> Duration.between(span.open(), span.close()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
