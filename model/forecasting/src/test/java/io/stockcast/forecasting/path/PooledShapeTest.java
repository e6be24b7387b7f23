package io.stockcast.forecasting.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledShapeTest {

    private static final List<Double> SYMMETRIC = List.of(-0.8, -0.65, -0.5, -0.25, 0.0, 0.25, 0.5, 0.65, 0.8);

    @Test
    void horizon_shouldHaveItsOwnQuantiles() {
        List<List<Double>> quantiles = new ArrayList<>(Collections.nCopies(20, Collections.nCopies(9, 0.0)));
        quantiles.set(4, SYMMETRIC);

        assertThat(new PooledShape(quantiles).at(5)).containsExactly(-0.8, -0.65, -0.5, -0.25, 0, 0.25, 0.5, 0.65, 0.8);
    }

    @Test
    void shapeOfTheWrongSize_shouldBeRefused() {
        assertThatThrownBy(() -> new PooledShape(List.of(SYMMETRIC))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PooledShape(Collections.nCopies(20, List.of(0.0))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
