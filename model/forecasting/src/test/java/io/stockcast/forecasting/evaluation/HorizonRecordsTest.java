package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.record.Band;
import io.stockcast.domain.record.HorizonRecord;
import io.stockcast.domain.record.HorizonRecord.CalibrationPoint;
import io.stockcast.domain.record.HorizonScore.Significance;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class HorizonRecordsTest {

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 250;

    @Test
    void shares_shouldBeThoseOfTheSessions() {
        HorizonRecord record = record(series(1, pits(0.01, 0.2, 0.3, 0.96)));

        assertThat(record.score().count()).isEqualTo(4);
        assertThat(record.score().coverage80()).isEqualTo(0.5);
        assertThat(record.score().coverage95()).isEqualTo(0.75);
        assertThat(record.calibration())
                .extracting(CalibrationPoint::share)
                .containsExactly(0.25, 0.25, 0.25, 0.5, 0.75, 0.75, 0.75, 0.75, 1.0);
        assertThat(record.histogram())
                .extracting(HorizonRecord.HistogramBin::share)
                .containsExactly(0.25, 0.0, 0.25, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25);
        assertThat(record.from()).isEqualTo(START);
        assertThat(record.to()).isEqualTo(START.plusDays(3));
    }

    @Test
    void fewSessions_shouldLeaveChanceOpen() {
        HorizonRecord record = record(series(1, uniform(19, 1)));

        assertThat(record.score().significance()).isEmpty();
        assertThat(record.calibration()).extracting(CalibrationPoint::chance).allMatch(band -> band.isEmpty());
        assertThat(record.days()).isEmpty();
    }

    @Test
    void overlappingOutcomes_shouldNeedMoreSessions() {
        assertThat(record(series(20, uniform(59, 1))).score().significance()).isEmpty();
        assertThat(record(series(20, uniform(60, 1))).score().significance()).isPresent();
    }

    @Test
    void bandOfChance_shouldHoldCalibratedSharesAboutAsOftenAsItSays() {
        int inside = 0;
        for (int seed = 0; seed < 400; seed++) {
            CalibrationPoint point =
                    record(series(1, uniform(DAYS, seed))).calibration().get(2);
            Band band = point.chance().orElseThrow();
            inside += band.low() <= point.share() && point.share() <= band.high() ? 1 : 0;
        }

        assertThat(inside / 400.0).isBetween(0.93, 0.99);
    }

    @Test
    void instrumentsThatMoveTogether_shouldNotNarrowTheBand() {
        double[] pits = uniform(DAYS, 7);
        List<SessionSeries> one = List.of(series(1, pits));
        List<List<SessionSeries>> five = List.of(one, one, one, one, one);

        double alone = width(HorizonRecords.of(one).get(0));
        double together = width(HorizonRecords.pooled(five).get(0));
        List<List<SessionSeries>> apart = IntStream.range(0, 5)
                .mapToObj(k -> List.of(series(1, uniform(DAYS, 100 + k))))
                .toList();

        assertThat(together).isCloseTo(alone, within(0.1 * alone));
        assertThat(width(HorizonRecords.pooled(apart).get(0))).isCloseTo(alone / Math.sqrt(5), within(0.2 * alone));
    }

    @Test
    void skill_shouldBeThatOfTheSumsWithItsInterval() {
        HorizonRecord record = record(series(1, uniform(DAYS, 3)));

        Significance significance = record.score().significance().orElseThrow();
        assertThat(record.score().skill()).isCloseTo(0.5, within(1e-4));
        assertThat(significance.interval().low())
                .isLessThanOrEqualTo(record.score().skill());
        assertThat(significance.t()).isPositive();
    }

    @Test
    void days_shouldRunFromTheTwentiethToTheRecordOfToday() {
        HorizonRecord record = record(series(1, uniform(DAYS, 5)));

        assertThat(record.days()).hasSize(DAYS - 19);
        HorizonRecord.Day today = record.days().get(record.days().size() - 1);
        assertThat(today.date()).isEqualTo(record.to());
        assertThat(today.skill()).isCloseTo(record.score().skill(), within(1e-12));
        double[] last = Arrays.copyOfRange(uniform(DAYS, 5), DAYS - 60, DAYS);
        assertThat(today.coverage80())
                .isEqualTo(Arrays.stream(last)
                                .filter(pit -> pit >= 0.1 && pit <= 0.9)
                                .count()
                        / 60.0);
    }

    @Test
    void horizonWithoutOutcomes_shouldHaveNoRecord() {
        assertThat(HorizonRecords.of(SessionSeries.none())).isEmpty();
    }

    private static double width(HorizonRecord record) {
        Band band = record.calibration().get(4).chance().orElseThrow();
        return band.high() - band.low();
    }

    private static HorizonRecord record(SessionSeries series) {
        return HorizonRecords.of(List.of(series)).get(0);
    }

    private static double[] pits(double... pits) {
        return pits;
    }

    private static double[] uniform(int sessions, long seed) {
        return new Random(seed).doubles(sessions).toArray();
    }

    private static SessionSeries series(int horizon, double[] pits) {
        List<ScoredSession> sessions = new ArrayList<>();
        for (int day = 0; day < pits.length; day++) {
            sessions.add(session(START.plusDays(day), pits[day]));
        }
        return new SessionSeries(horizon, sessions);
    }

    /** A session forecast by a normal distribution that gave {@code pit} to what came; half the naive loss. */
    private static ScoredSession session(LocalDate date, double pit) {
        List<Double> prices = Arrays.stream(QuantileLevels.toArray())
                .mapToObj(level -> price(NORMAL.inverseCumulativeProbability(level)))
                .toList();
        double outcome = NORMAL.inverseCumulativeProbability(pit);
        double loss = 0.001 * (1 + Math.abs(outcome));
        return new ScoredSession(
                date.minusDays(1), date, "lstm-1", new PriceQuantiles(prices), price(outcome), pit, loss, 2 * loss);
    }

    private static double price(double score) {
        return 100 * Math.exp(0.01 * score);
    }
}
