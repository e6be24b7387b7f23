package io.stockcast.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceQuantilesTest {

    private static final List<Double> PRICES = List.of(91.0, 92.0, 93.0, 94.0, 95.0, 96.0, 97.0, 98.0, 99.0);

    @Test
    void ends_shouldBeThoseOfTheirIntervals() {
        PriceQuantiles quantiles = new PriceQuantiles(PRICES);

        assertThat(quantiles.low95()).isEqualTo(91);
        assertThat(quantiles.low80()).isEqualTo(93);
        assertThat(quantiles.median()).isEqualTo(95);
        assertThat(quantiles.high80()).isEqualTo(97);
        assertThat(quantiles.high95()).isEqualTo(99);
    }

    @Test
    void levels_shouldBoundTheIntervals() {
        assertThat(QuantileLevels.at(6) - QuantileLevels.at(2)).isEqualTo(0.8);
        assertThat(QuantileLevels.at(8) - QuantileLevels.at(0)).isEqualTo(0.95);
        assertThat(QuantileLevels.at(QuantileLevels.MEDIAN)).isEqualTo(0.5);
        assertThat(QuantileLevels.toArray()).hasSize(QuantileLevels.COUNT).isSorted();
    }

    @Test
    void equalPrices_shouldBeAccepted() {
        List<Double> point = Collections.nCopies(9, 95.0);

        assertThat(new PriceQuantiles(point).prices()).isEqualTo(point);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, -1", "8, Infinity", "4, NaN", "4, 93.9", "8, NaN"})
    void priceOutOfOrder_shouldBeRefused(int index, double price) {
        List<Double> prices = new ArrayList<>(PRICES);
        prices.set(index, price);

        assertThatThrownBy(() -> new PriceQuantiles(prices))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("quantiles must be positive and ascending");
    }

    @Test
    void otherNumberOfPrices_shouldBeRefused() {
        assertThatThrownBy(() -> new PriceQuantiles(PRICES.subList(0, 8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected 9 quantiles, got 8");
    }
}
