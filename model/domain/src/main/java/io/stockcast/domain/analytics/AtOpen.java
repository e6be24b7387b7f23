package io.stockcast.domain.analytics;

import io.stockcast.domain.record.Band;

/**
 * How the forecast of a close that is updated at the open of its session did over an instrument's last sessions, compared
 * with its baseline: the evening's forecast moved by the overnight return, as wide as it was.
 *
 * @param count how many sessions were scored
 * @param varianceLeft the share of the variance that is left at the next open, above 0 and at most 1
 * @param crpsSkill {@code 1 - CRPS / CRPS of the baseline}; positive is better
 * @param interval its 95 % confidence interval
 * @param coverage80 the share of closes inside the updated 80 % interval
 * @param coverage95 the share of closes inside the updated 95 % interval
 */
public record AtOpen(
        int count, double varianceLeft, double crpsSkill, Band interval, double coverage80, double coverage95) {

    /** Whether the update was better than its baseline over these sessions, be it by chance. */
    public boolean beatsBaseline() {
        return crpsSkill > 0;
    }
}
