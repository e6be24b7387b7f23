package io.stockcast.forecasting.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.forecasting.Forecast;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledShapeTest {

    private static final List<Double> SYMMETRIC = List.of(-0.8, -0.65, -0.5, -0.25, 0.0, 0.25, 0.5, 0.65, 0.8);
    private static final double[] OWN = {-0.05, -0.03, -0.02, -0.01, 0.002, 0.008, 0.02, 0.03, 0.06};

    @Test
    void ownQuantiles_shouldKeepTheirWidthAndGoAQuarterOfTheWayInShape() {
        double[] drawn = draw(OWN, SYMMETRIC);

        // width 0.04, median 0.6 * 0.002; 97.5 %: 0.75 * (0.06 - 0.002) + 0.25 * 0.04 * 0.8
        assertThat(drawn[4]).isCloseTo(0.0012, offset(1e-12));
        assertThat(drawn[8]).isCloseTo(0.0012 + 0.0435 + 0.008, offset(1e-12));
        assertThat(drawn[6] - drawn[2]).isCloseTo(0.04, offset(1e-12));
    }

    @Test
    void universalMedian_shouldDrawTheMedianTowardIt() {
        List<Double> rising = SYMMETRIC.stream().map(quantile -> quantile + 0.1).toList();

        assertThat(draw(OWN, rising)[4]).isCloseTo(0.6 * 0.002 + 0.4 * 0.04 * 0.1, offset(1e-12));
    }

    @Test
    void quantilesOfTheShapeItself_shouldStayAsTheyAre() {
        double[] own =
                SYMMETRIC.stream().mapToDouble(quantile -> 0.03 * quantile).toArray();

        assertThat(draw(own, SYMMETRIC)).containsExactly(own, offset(1e-15));
    }

    @Test
    void drawnQuantiles_shouldAscend() {
        double[] drawn = draw(OWN, SYMMETRIC);

        assertThat(drawn).isSorted();
    }

    @Test
    void shapeOfTheWrongSize_shouldBeRefused() {
        assertThatThrownBy(() -> new PooledShape(List.of(SYMMETRIC))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PooledShape(Collections.nCopies(20, List.of(0.0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] draw(double[] own, List<Double> universal) {
        double[][][] path = QuantilePath.blank(7, 7);
        Arrays.setAll(path[0], h -> own.clone());
        return new PooledShape(Collections.nCopies(Forecast.HORIZONS, universal))
                .draw(new QuantilePath(7, path))
                .at(7, 3);
    }
}
