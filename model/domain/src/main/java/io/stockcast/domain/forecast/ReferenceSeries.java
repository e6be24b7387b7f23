package io.stockcast.domain.forecast;

import io.stockcast.domain.history.PriceHistory;

/** A price history other than the instrument's own that a forecast uses. */
public record ReferenceSeries(InputRole role, PriceHistory history) {

    public ReferenceSeries {
        if (role == InputRole.INSTRUMENT) {
            throw new IllegalArgumentException("an instrument's own history is no reference series");
        }
    }

    /** The lead index's series. */
    public static ReferenceSeries leadIndex(PriceHistory history) {
        return new ReferenceSeries(InputRole.LEAD_INDEX, history);
    }
}
