package io.stockcast.forecasting.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.forecasting.testing.FixedVolatility;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UsualVolatilityTest {

    private static final double[] DAILY = new double[400];

    static {
        Arrays.setAll(DAILY, t -> t + 1);
    }

    private final UsualVolatility usual = UsualVolatility.ofYear(new FixedVolatility(DAILY, horizon -> 1), 400);

    @Test
    void youngInstrument_shouldHaveTheMeanOfAllItsForecasts() {
        assertThat(usual.at(0)).isEqualTo(1);
        assertThat(usual.at(9)).isCloseTo(5.5, within(1e-12));
    }

    @Test
    void oldInstrument_shouldHaveTheMeanOfTheLastYear() {
        // 151 to 400
        assertThat(usual.at(399)).isCloseTo(275.5, within(1e-12));
    }
}
