package io.stockcast.functions.indices;

import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.ForecastRecord.Outcome;
import io.stockcast.domain.record.ForecastRecord.Summary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of an index's forecasts of the next session.
 *
 * @param all the scores of every one in the ledger
 * @param newest those of the newest forecasts, the oldest first
 */
record NextDayRecord(Summary all, List<Outcome> newest) {

    private static final int HORIZON = 1;

    NextDayRecord {
        newest = List.copyOf(newest);
    }

    /** That of a record; empty while no forecast of the next session has come due. */
    static Optional<NextDayRecord> of(ForecastRecord record) {
        List<Outcome> newest = record.forecasts().stream()
                .flatMap(forecast -> forecast.outcomes().stream())
                .filter(outcome -> outcome.horizon() == HORIZON)
                .sorted(Comparator.comparing(Outcome::date))
                .toList();
        return record.summary().stream()
                .filter(summary -> summary.horizon() == HORIZON && !newest.isEmpty())
                .findFirst()
                .map(all -> new NextDayRecord(all, newest));
    }

    /** The outcome of the newest forecast that has one. */
    Outcome last() {
        return newest.get(newest.size() - 1);
    }
}
