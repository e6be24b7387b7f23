package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.testing.FixedVolatility;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HorizonSmoothingTest {

    private static final Offset<Double> ROUNDING = within(1e-14);
    private static final FixedVolatility ROOT_OF_TIME =
            new FixedVolatility(new double[] {0.01, 0.03, 0.02}, Math::sqrt);

    @Test
    void quantilesThatScaleWithVolatility_shouldStayAsTheyAre() {
        QuantilePath path = path(horizon -> 1, ROOT_OF_TIME);

        QuantilePath smooth = new HorizonSmoothing(ROOT_OF_TIME).apply(path);

        assertThat(smooth.firstSession()).isEqualTo(1);
        assertThat(smooth.lastSession()).isEqualTo(2);
        for (int h = 1; h <= 20; h++) {
            assertThat(smooth.at(2, h)).containsExactly(path.at(2, h), ROUNDING);
        }
    }

    @Test
    void oneHorizonThatDiffers_shouldSpreadByTheLogOfItsDistance() {
        FixedVolatility flat = new FixedVolatility(new double[] {1, 1, 1}, horizon -> 1);

        QuantilePath fromSecond = new HorizonSmoothing(flat).apply(path(horizon -> horizon == 2 ? 1 : 0, flat));
        QuantilePath fromTenth = new HorizonSmoothing(flat).apply(path(horizon -> horizon == 10 ? 1 : 0, flat));

        // exp(-(ln 2 / 0.3)^2 / 2) over the sum of the weights, which is larger where horizons lie closer
        assertThat(fromSecond.at(1, 1)[8]).isCloseTo(4 * 0.0647408832848, within(1e-12));
        assertThat(fromTenth.at(1, 20)[8]).isCloseTo(4 * 0.0106448473639, within(1e-12));
    }

    @Test
    void ascendingQuantiles_shouldStillAscend() {
        Random random = new Random(5);
        QuantilePath path = QuantilePath.of(
                1,
                2,
                (session, horizon) ->
                        random.doubles(QuantileLevels.COUNT, -0.1, 0.1).sorted().toArray());

        QuantilePath smooth = new HorizonSmoothing(ROOT_OF_TIME).apply(path);

        for (int h = 1; h <= 20; h++) {
            assertThat(smooth.at(1, h)).isSorted();
            assertThat(smooth.at(2, h)).isSorted();
        }
    }

    /** Sessions 1 and 2, quantiles from -4 to 4 volatilities times a factor of the horizon. */
    private static QuantilePath path(IntToDoubleFunction factor, FixedVolatility volatility) {
        return QuantilePath.of(
                1,
                2,
                (session, horizon) -> IntStream.range(0, QuantileLevels.COUNT)
                        .mapToDouble(k -> (k - QuantileLevels.MEDIAN)
                                * factor.applyAsDouble(horizon)
                                * volatility.sigma(session, horizon))
                        .toArray());
    }
}
