package io.stockcast.forecasting.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledMediansTest {

    private static final List<Double> RISING = Collections.nCopies(20, 0.1);
    private static final List<Double> FLAT = Collections.nCopies(20, 0.0);

    private final PooledMedians medians = new PooledMedians(List.of(0.01, 0.04), List.of(RISING, FLAT));

    @Test
    void volatilityThatIsListed_shouldHaveItsOwnMedian() {
        assertThat(medians.at(5, 0.01)).isEqualTo(0.1);
        assertThat(medians.at(5, 0.04)).isZero();
    }

    @Test
    void volatilityBetweenTwo_shouldHaveAMedianBetweenTheirs() {
        assertThat(medians.at(5, 0.02)).isCloseTo(0.05, offset(1e-12));
    }

    @Test
    void volatilityBeyondAll_shouldHaveTheMedianOfTheNearest() {
        assertThat(medians.at(5, 0.001)).isEqualTo(0.1);
        assertThat(medians.at(5, 0.1)).isZero();
    }

    @Test
    void mediansWithoutTheirVolatilities_shouldBeRefused() {
        assertThatThrownBy(() -> new PooledMedians(List.of(0.01), List.of(RISING, FLAT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PooledMedians(List.of(0.04, 0.01), List.of(RISING, FLAT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PooledMedians(List.of(0.01), List.of(List.of(0.1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
