package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void direction_shouldCountHitsAndRisesOfWhatMoved() {
        Direction direction = Direction.of(List.of(
                placed(0.01, 0.002), placed(-0.01, 0.002), placed(-0.02, -0.001), placed(0.03, 0.001), placed(0, 0.1)));

        assertThat(direction).isEqualTo(new Direction(4, 3, 2));
        assertThat(direction.hitRate()).isEqualTo(0.75);
        assertThat(direction.alwaysUp()).isEqualTo(0.5);
    }

    private static PlacedOutcome placed(double logReturn, double median) {
        return new PlacedOutcome(LocalDate.EPOCH, logReturn, median, 0.5, true, true);
    }
}
