package io.stockcast.functions.analytics;

import io.stockcast.domain.analytics.Analytics;
import java.util.Optional;

/**
 * The statistics of an instrument.
 *
 * @param company of an index among the others; empty where it has none
 */
record InstrumentAnalytics(Analytics analytics, Optional<NamedCompany> company) {

    /** The ranges of the last two years with what came. */
    RangeLines ranges() {
        return RangeLines.of(analytics.ranges(), analytics.asOf());
    }
}
