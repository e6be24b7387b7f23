package io.stockcast.domain.analytics;

import java.util.Optional;

/**
 * How wide the 80 % range at one horizon is, compared with what is usual.
 *
 * @param width as a share of the last close
 * @param percentile the share of the sessions of the last five years whose range was narrower, where one as wide counts
 *     half; empty with too few of them
 * @param count how many earlier sessions it is compared with
 * @param sinceYesterday how much wider it is than that of the session before, {@code width / before - 1}
 * @param sinceLastMonth how much wider it is than that of the last session a month ago
 */
public record RangeWidth(
        int horizon,
        Range range,
        double width,
        Optional<Double> percentile,
        int count,
        Optional<Double> sinceYesterday,
        Optional<Double> sinceLastMonth) {}
