package io.stockcast.domain.analytics;

import io.stockcast.domain.record.Band;
import java.util.Optional;

/**
 * A number estimated from past sessions.
 *
 * @param count how many observations it comes from
 * @param interval its 95 % confidence interval; empty where there are too few observations to tell
 */
public record Estimate(double value, int count, Optional<Band> interval) {}
