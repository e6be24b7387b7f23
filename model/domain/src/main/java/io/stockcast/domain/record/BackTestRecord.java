package io.stockcast.domain.record;

import java.time.LocalDate;
import java.util.List;

/**
 * What an instrument's forecasts would have been over its last sessions, each by the network that had not seen it, and
 * what happened. It is never part of the live record.
 *
 * @param asOf the last session whose close was used
 * @param horizons the sessions at each reported horizon
 * @param records what they add up to, of each horizon with sessions
 */
public record BackTestRecord(String symbol, LocalDate asOf, List<SessionSeries> horizons, List<HorizonRecord> records) {

    public BackTestRecord {
        horizons = List.copyOf(horizons);
        records = List.copyOf(records);
    }
}
