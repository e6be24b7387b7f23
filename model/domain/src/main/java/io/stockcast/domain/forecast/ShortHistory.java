package io.stockcast.domain.forecast;

/**
 * How short the history behind a forecast is, and what that costs.
 *
 * @param sessions how many are known
 * @param widening by how much the widest interval, 95 % at the longest horizon, is wider for it: 0.1 is a tenth; the
 *     others are widened less
 */
public record ShortHistory(int sessions, double widening) {

    public ShortHistory {
        if (sessions < 1 || !(widening > 0)) {
            throw new IllegalArgumentException(sessions + " sessions do not widen intervals by " + widening);
        }
    }
}
