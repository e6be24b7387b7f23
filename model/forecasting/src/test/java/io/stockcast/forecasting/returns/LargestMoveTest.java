package io.stockcast.forecasting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.LargeMove;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestMoveTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1.9})
    void closeOnlyMoveThatHardlyEverHappens_shouldBeFound(double factor) {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101, 101 * factor, 102 * factor);

        LargeMove move = LargestMove.in(history).orElseThrow();

        assertThat(move.date()).isEqualTo(history.bar(2).date());
        assertThat(move.change()).isCloseTo(factor - 1, within(1e-12));
    }

    @Test
    void largestOfSeveral_shouldBeFound() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 50, 10, 20);

        assertThat(LargestMove.in(history))
                .map(LargeMove::date)
                .contains(history.bar(2).date());
    }

    @Test
    void crashesThatHappen_shouldNotBeMentioned() {
        assertThat(LargestMove.in(SyntheticHistory.ofCloses(100, 67, 100))).isEmpty();
    }

    @Test
    void dayWithARange_shouldExplainItself() {
        PriceHistory closes = SyntheticHistory.ofCloses(100, 40, 41);
        List<Bar> bars = new ArrayList<>(closes.bars());
        bars.set(1, new Bar(closes.bar(1).date(), 90, 95, 35, 40, Double.NaN, 1_000));

        assertThat(LargestMove.in(new PriceHistory("X", bars))).isEmpty();
    }

    @Test
    void moveOfLongAgo_shouldNotBeMentioned() {
        double[] closes = new double[1_002];
        for (int t = 0; t < closes.length; t++) {
            closes[t] = t == 0 ? 300 : 100 + t % 3;
        }

        assertThat(LargestMove.in(SyntheticHistory.ofCloses(closes))).isEmpty();
    }
}
