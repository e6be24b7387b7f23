package io.stockcast.domain.record;

import io.stockcast.domain.record.ForecastRecord.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What became of an instrument's forecasts of the next session.
 *
 * @param count how many have come due
 * @param inside80 how many closes were inside the central 80 % interval
 * @param naiveCrps the mean CRPS of the naive forecast, in log-return
 * @param skill {@code 1 - crps / naiveCrps}
 * @param last the newest outcome
 * @param marks whether the close was inside the central 80 % interval, of the newest {@value ForecastRecord#SHOWN}
 *     outcomes, the oldest first
 */
public record NextDayOutcomes(int count, int inside80, double naiveCrps, double skill, Last last, List<Boolean> marks) {

    private static final int HORIZON = 1;

    public NextDayOutcomes {
        marks = List.copyOf(marks);
    }

    /**
     * The newest outcome.
     *
     * @param pit what the forecast gave to a close at or below the one that came
     */
    public record Last(LocalDate date, double low80, double high80, double close, boolean inside80, double pit) {

        private static Last of(ScoredSession session) {
            return new Last(
                    session.date(),
                    session.quantiles().low80(),
                    session.quantiles().high80(),
                    session.close(),
                    session.isInside80(),
                    session.pit());
        }
    }

    /** Those of a record; empty while no forecast of the next session has come due. */
    public static Optional<NextDayOutcomes> of(LedgerRecord record) {
        ForecastRecord shown = record.shown();
        return shown.summary().stream()
                .filter(summary ->
                        summary.horizon() == HORIZON && !shown.newest().isEmpty())
                .findFirst()
                .map(all -> of(all, shown.newest()));
    }

    private static NextDayOutcomes of(Summary all, List<ScoredSession> newestFirst) {
        List<Boolean> marks = new ArrayList<>(
                newestFirst.stream().map(ScoredSession::isInside80).toList());
        Collections.reverse(marks);
        return new NextDayOutcomes(
                all.count(),
                (int) Math.round(all.coverage80() * all.count()),
                all.naiveCrps(),
                all.skill(),
                Last.of(newestFirst.get(0)),
                marks);
    }
}
