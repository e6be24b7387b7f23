package io.stockcast.domain.forecast;

import io.stockcast.domain.history.PriceHistory;

/** A price history other than the instrument's own that a forecast uses. */
public record ReferenceSeries(InputRole role, PriceHistory history) {

    public ReferenceSeries {
        if (role == InputRole.INSTRUMENT || role == InputRole.REPORT_DATES) {
            throw new IllegalArgumentException("a reference series has not the role " + role);
        }
    }

    /** The lead index's series. */
    public static ReferenceSeries leadIndex(PriceHistory history) {
        return new ReferenceSeries(InputRole.LEAD_INDEX, history);
    }
}
