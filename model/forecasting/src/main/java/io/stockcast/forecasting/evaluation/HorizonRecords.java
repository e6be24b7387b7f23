package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.record.Band;
import io.stockcast.domain.record.HorizonRecord;
import io.stockcast.domain.record.HorizonRecord.CalibrationPoint;
import io.stockcast.domain.record.HorizonRecord.HistogramBin;
import io.stockcast.domain.record.HorizonScore;
import io.stockcast.domain.record.HorizonScore.Significance;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sums up scored sessions, of one instrument or of several pooled. */
public final class HorizonRecords {

    private HorizonRecords() {}

    /** The record of one instrument at each horizon with outcomes. */
    public static List<HorizonRecord> of(List<SessionSeries> series) {
        return pooled(List.of(series));
    }

    /** The record of several instruments at each horizon with outcomes. */
    public static List<HorizonRecord> pooled(List<List<SessionSeries>> instruments) {
        return SessionSeries.HORIZONS.stream()
                .map(horizon -> new SessionPool(horizon, sessions(instruments, horizon)))
                .filter(pool -> !pool.isEmpty())
                .map(HorizonRecords::record)
                .toList();
    }

    private static Stream<ScoredSession> sessions(List<List<SessionSeries>> instruments, int horizon) {
        return instruments.stream()
                .flatMap(List::stream)
                .filter(series -> series.horizon() == horizon)
                .flatMap(series -> series.sessions().stream());
    }

    private static HorizonRecord record(SessionPool pool) {
        ChanceOfShares chance = new ChanceOfShares(pool);
        return new HorizonRecord(
                score(pool), pool.from(), pool.to(), calibration(pool, chance), histogram(pool, chance), days(pool));
    }

    private static HorizonScore score(SessionPool pool) {
        PairedScores scores = new PairedScores();
        pool.sessions().forEach(session -> scores.add(session.date(), session.crps(), session.naiveCrps()));
        SkillScore skill = scores.skillScore(pool.horizon());
        Optional<Significance> significance = ChanceOfShares.canBeToldOf(pool)
                ? Optional.of(
                        new Significance(new Band(skill.low(), skill.high()), scores.dieboldMarianoT(pool.horizon())))
                : Optional.empty();
        return new HorizonScore(
                pool.horizon(),
                pool.count(),
                skill.value(),
                significance,
                pool.share(ScoredSession::isInside80),
                pool.share(ScoredSession::isInside95));
    }

    private static List<CalibrationPoint> calibration(SessionPool pool, ChanceOfShares chance) {
        return IntStream.range(0, QuantileLevels.COUNT)
                .mapToObj(k -> new CalibrationPoint(
                        QuantileLevels.at(k),
                        pool.share(session ->
                                session.close() <= session.quantiles().prices().get(k)),
                        chance.around(QuantileLevels.at(k))))
                .toList();
    }

    private static List<HistogramBin> histogram(SessionPool pool, ChanceOfShares chance) {
        Optional<Band> band = chance.around(1.0 / HorizonRecord.BINS);
        return IntStream.range(0, HorizonRecord.BINS)
                .mapToObj(bin -> new HistogramBin(pool.share(session -> bin(session) == bin), band))
                .toList();
    }

    private static int bin(ScoredSession session) {
        return Math.min(HorizonRecord.BINS - 1, (int) (HorizonRecord.BINS * session.pit()));
    }

    private static List<HorizonRecord.Day> days(SessionPool pool) {
        RunningRecord running = new RunningRecord();
        List<HorizonRecord.Day> days = new ArrayList<>();
        for (List<ScoredSession> day : pool.days()) {
            running.after(day).ifPresent(days::add);
        }
        return days;
    }
}
