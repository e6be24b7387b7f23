package io.stockcast.forecasting.opening;

import static io.stockcast.forecasting.opening.OpeningMethod.EVENING;
import static io.stockcast.forecasting.opening.OpeningMethod.SHIFTED;
import static io.stockcast.forecasting.opening.OpeningMethod.UPDATE;
import static io.stockcast.forecasting.opening.OpeningMethod.WIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

/** On normal returns of 0.6 % overnight and 0.8 % from open to close, which the evening forecasts as 1 % together. */
class OpeningWalkTest {

    private static final int SESSIONS = 6_000;
    private static final int FIRST = 500;
    private static final PriceHistory HISTORY = OpenedHistory.ofNormalReturns(SESSIONS);
    private static final NormalDistribution DAY = new NormalDistribution(0, 0.01);
    private static final double[] EVENING_QUANTILES = Arrays.stream(QuantileLevels.toArray())
            .map(DAY::inverseCumulativeProbability)
            .toArray();

    @Test
    void knownTruth_shouldBeHeldByTheUpdateAndNotByItsBaselines() {
        OpeningScores scores = scores(HISTORY, SESSIONS - 2);

        Comparison<OpeningMethod> comparison = new Comparison<>(List.of(scores.tally()));
        assertThat(scores.count()).isEqualTo(SESSIONS - 1 - FIRST);
        assertThat(scores.leftOut()).isEmpty();
        assertThat(scores.moveLeft()).isCloseTo(0.8, within(0.01));
        assertThat(comparison.coverage80(UPDATE)).isCloseTo(0.8, within(0.011));
        assertThat(comparison.coverage95(UPDATE)).isCloseTo(0.95, within(0.006));
        // 80 % of a standard deviation of 1 % is 89 % of one of 0.8 %.
        assertThat(comparison.coverage80(SHIFTED)).isCloseTo(0.891, within(0.01));
        assertThat(comparison.crps(WIDE)).isCloseTo(comparison.crps(SHIFTED), within(1e-12));
        assertThat(comparison.coverage80(EVENING)).isCloseTo(0.8, within(0.011));
        assertThat(comparison.skillScore(UPDATE, SHIFTED).low()).isPositive();
        assertThat(comparison.skill(UPDATE, EVENING)).isCloseTo(0.2, within(0.02));
    }

    @Test
    void skill_shouldBeThatOfNormalDistributions() {
        Comparison<OpeningMethod> comparison =
                new Comparison<>(List.of(scores(HISTORY, SESSIONS - 2).tally()));

        assertThat(comparison.skill(UPDATE, SHIFTED))
                .isCloseTo(1 - expectedLoss(0.8) / expectedLoss(1), within(0.0015));
    }

    /**
     * The mean over the levels of the pinball loss that is expected of a normal forecast of so many per cent, where 0.8 come:
     * of the quantile q at the level p {@code q Phi(q / 0.8) + 0.8 phi(q / 0.8) - p q}.
     */
    private static double expectedLoss(double forecast) {
        NormalDistribution normal = new NormalDistribution(0, 1);
        double loss = 0;
        for (int k = 0; k < QuantileLevels.COUNT; k++) {
            double level = QuantileLevels.at(k);
            double below = k == 0 ? 0 : QuantileLevels.at(k - 1);
            double above = k == QuantileLevels.COUNT - 1 ? 1 : QuantileLevels.at(k + 1);
            double q = forecast * normal.inverseCumulativeProbability(level);
            double expected = q * normal.cumulativeProbability(q / 0.8) + 0.8 * normal.density(q / 0.8) - level * q;
            loss += (above - below) * expected;
        }
        return loss;
    }

    @Test
    void permutedFuture_shouldChangeNoScoreUpToTheAsOfSession() {
        int last = 1_500;
        List<Bar> bars = new ArrayList<>(HISTORY.bars());
        List<Bar> future = new ArrayList<>(bars.subList(last + 2, SESSIONS));
        Collections.shuffle(future, new Random(1));
        for (int i = 0; i < future.size(); i++) {
            Bar bar = future.get(i);
            bars.set(
                    last + 2 + i,
                    new Bar(
                            bars.get(last + 2 + i).date(),
                            bar.open(),
                            bar.high(),
                            bar.low(),
                            bar.close(),
                            Double.NaN,
                            0));
        }

        OpeningScores before = scores(HISTORY, last);
        OpeningScores after = scores(new PriceHistory("OPENED", bars), last);

        assertSame(before, after);
        assertSame(before, scores(HISTORY.head(last + 2), last));
    }

    @Test
    void closeOfASession_shouldNotChangeWhatWasKnownAtItsOpen() {
        int session = 1_000;
        List<Bar> bars = new ArrayList<>(HISTORY.bars().subList(0, session + 1));
        Bar bar = bars.get(session);
        bars.set(session, new Bar(bar.date(), bar.open(), 9e5, 1, 500_000, Double.NaN, 0));
        PriceHistory changed = new PriceHistory("OPENED", bars);

        assertThat(walk(changed).leftBefore(session)).isEqualTo(walk(HISTORY).leftBefore(session));
        assertThat(walk(changed).faultBefore(session)).isEmpty();
        assertThat(walk(changed).leftBefore(session + 1))
                .isNotEqualTo(walk(HISTORY).leftBefore(session + 1));
    }

    @Test
    void staleOrMissingOpens_shouldBeLeftOutWithTheReason() {
        List<Bar> bars = new ArrayList<>(HISTORY.bars().subList(0, 1_000));
        bars.set(900, Bar.ofClose(bars.get(900).date(), bars.get(900).close()));
        assertThat(scores(new PriceHistory("OPENED", bars), 998).leftOut())
                .containsExactly(Map.entry("the open is not known", 1));

        Random random = new Random(5);
        PriceHistory stale = OpenedHistory.of(1_000, t -> new double[] {0, 0.01 * random.nextGaussian()});
        OpeningScores scores = scores(stale, 998);
        assertThat(scores.count()).isZero();
        assertThat(scores.leftOut()).containsExactly(Map.entry("opens repeat the close before", 499));

        assertThat(scores(SyntheticHistory.asCloseOnly(1_000), 998).leftOut())
                .containsExactly(Map.entry("the open is not known", 499));
    }

    private static void assertSame(OpeningScores before, OpeningScores after) {
        assertThat(after.count()).isEqualTo(before.count());
        assertThat(after.moveLeft()).isEqualTo(before.moveLeft());
        assertThat(after.leftOut()).isEqualTo(before.leftOut());
        Comparison<OpeningMethod> one = new Comparison<>(List.of(before.tally()));
        Comparison<OpeningMethod> other = new Comparison<>(List.of(after.tally()));
        for (OpeningMethod method : OpeningMethod.values()) {
            assertThat(other.crps(method)).isEqualTo(one.crps(method));
        }
    }

    private static OpeningScores scores(PriceHistory history, int lastAsOf) {
        return walk(history).scores(FIRST, lastAsOf, asOf -> EVENING_QUANTILES);
    }

    private static OpeningWalk walk(PriceHistory history) {
        QuantilePath path = QuantilePath.of(0, history.size() - 1, (session, horizon) -> EVENING_QUANTILES);
        return new OpeningWalk(history, ReturnSeries.of(history), EveningRanges.of(path, history.size()));
    }
}
