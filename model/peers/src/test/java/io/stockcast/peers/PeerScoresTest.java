package io.stockcast.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethod;
import io.stockcast.forecasting.path.QuantilePath;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeerScoresTest {

    private static final MeasuredHistory HISTORY = MeasuredHistory.of(SimulatedReturns.history(1100));

    @Test
    void peers_shouldBeatAForecastThatKnowsNothingOnReturnsOfTheirOwnKind() {
        PeerScores scores = PeerScores.of(walk(600, 1099));

        assertThat(scores.horizons()).containsExactly(1, 5, 20);
        for (Contender peer : Contender.peers()) {
            Comparison<Contender> day = scores.at(1);
            assertThat(day.count()).isEqualTo(499);
            assertThat(day.skill(peer, Contender.LSTM)).isPositive();
            assertThat(day.coverage80(peer)).isBetween(0.74, 0.86);
            assertThat(scores.at(20).coverage95(peer)).isBetween(0.85, 1.0);
        }
    }

    @Test
    void sessionsBeforeTheFirstFit_shouldCountForNobody() {
        PeerScores scores = PeerScores.of(walk(450, 549));

        assertThat(scores.at(1).count()).isEqualTo(50);
        assertThat(PeerScores.of(walk(450, 480)).horizons()).isEmpty();
    }

    @Test
    void addedScores_shouldCountTogether() {
        PeerScores scores = new PeerScores();
        scores.add(PeerScores.of(walk(600, 649)));
        scores.add(PeerScores.of(walk(650, 659)));

        assertThat(scores.at(5).count()).isEqualTo(60);
    }

    private static WalkForward walk(int first, int last) {
        return new WalkForward(HISTORY, List.of(new Fixed()), first, last);
    }

    /** In the place of the published forecast: the same wide ranges every day. */
    private static final class Fixed implements ForecastMethod {

        private static final double[] QUANTILES =
                new Random(1).doubles(9, -0.06, 0.06).sorted().toArray();

        @Override
        public Method name() {
            return Method.LSTM;
        }

        @Override
        public int firstSession() {
            return 0;
        }

        @Override
        public QuantilePath forecast(int first, int last) {
            return QuantilePath.of(
                    first,
                    last,
                    (session, horizon) -> Arrays.stream(QUANTILES)
                            .map(quantile -> quantile * Math.sqrt(horizon))
                            .toArray());
        }
    }
}
