package io.stockcast.functions.indices;

import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.ForecastRecord.Summary;
import io.stockcast.domain.record.ScoredSession;
import java.util.List;
import java.util.Optional;

/**
 * What became of an index's forecasts of the next session.
 *
 * @param all the scores of every one in the ledger
 * @param newest the newest outcomes, the newest first
 */
record NextDayRecord(Summary all, List<ScoredSession> newest) {

    private static final int HORIZON = 1;

    NextDayRecord {
        newest = List.copyOf(newest);
    }

    /** That of a record; empty while no forecast of the next session has come due. */
    static Optional<NextDayRecord> of(ForecastRecord record) {
        return record.summary().stream()
                .filter(summary ->
                        summary.horizon() == HORIZON && !record.newest().isEmpty())
                .findFirst()
                .map(all -> new NextDayRecord(all, record.newest()));
    }

    /** The outcome of the newest forecast that has one. */
    ScoredSession last() {
        return newest.get(0);
    }
}
