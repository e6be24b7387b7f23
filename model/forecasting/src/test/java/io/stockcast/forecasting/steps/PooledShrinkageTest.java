package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.path.PooledMedians;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.testing.FixedVolatility;
import io.stockcast.forecasting.volatility.UsualVolatility;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PooledShrinkageTest {

    private static final List<Double> SYMMETRIC = List.of(-0.8, -0.65, -0.5, -0.25, 0.0, 0.25, 0.5, 0.65, 0.8);
    private static final double[] OWN = {-0.05, -0.03, -0.02, -0.01, 0.002, 0.008, 0.02, 0.03, 0.06};
    private static final double USUAL = 0.01;

    @Test
    void ownQuantiles_shouldKeepTheirWidthAndGoAQuarterOfTheWayInShape() {
        double[] shrunk = shrink(OWN, SYMMETRIC);

        // width 0.04, median 0.6 * 0.002; 97.5 %: 0.75 * (0.06 - 0.002) + 0.25 * 0.04 * 0.8
        assertThat(shrunk[4]).isCloseTo(0.0012, offset(1e-12));
        assertThat(shrunk[8]).isCloseTo(0.0012 + 0.0435 + 0.008, offset(1e-12));
        assertThat(shrunk[6] - shrunk[2]).isCloseTo(0.04, offset(1e-12));
    }

    @Test
    void pooledMedian_shouldPullTheMedianTowardIt() {
        List<Double> rising = SYMMETRIC.stream().map(quantile -> quantile + 0.1).toList();

        assertThat(shrink(OWN, rising)[4]).isCloseTo(0.6 * 0.002 + 0.4 * 0.04 * 0.1, offset(1e-12));
    }

    @Test
    void quantilesOfTheShapeItself_shouldStayAsTheyAre() {
        double[] own =
                SYMMETRIC.stream().mapToDouble(quantile -> 0.03 * quantile).toArray();

        assertThat(shrink(own, SYMMETRIC)).containsExactly(own, offset(1e-15));
    }

    @Test
    void shrunkQuantiles_shouldAscend() {
        double[] shrunk = shrink(OWN, SYMMETRIC);

        assertThat(shrunk).isSorted();
    }

    @Test
    void calmInstrument_shouldBePulledToTheMedianOfCalmOnes() {
        List<Double> none = Collections.nCopies(Forecast.HORIZONS, 0.0);
        List<Double> rising = Collections.nCopies(Forecast.HORIZONS, 0.1);
        PooledMedians medians = new PooledMedians(List.of(USUAL, 2 * USUAL), List.of(rising, none));

        double[] shrunk = shrink(OWN, new PooledShape(Collections.nCopies(Forecast.HORIZONS, SYMMETRIC), medians));

        assertThat(shrunk[4]).isCloseTo(0.6 * 0.002 + 0.4 * 0.04 * 0.1, offset(1e-12));
    }

    private static double[] shrink(double[] own, List<Double> pooled) {
        return shrink(own, new PooledShape(Collections.nCopies(Forecast.HORIZONS, pooled)));
    }

    private static double[] shrink(double[] own, PooledShape pooled) {
        QuantilePath path = QuantilePath.of(7, 7, (session, horizon) -> own);
        double[] daily = DoubleStream.generate(() -> USUAL).limit(8).toArray();
        UsualVolatility usual = UsualVolatility.ofFourYears(new FixedVolatility(daily, horizon -> 1), 8);
        return new PooledShrinkage(pooled, usual).apply(path).at(7, 3);
    }
}
