package io.stockcast.domain.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.testing.CertainForecast;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TodaysCloseTest {

    private static final PriceQuantiles QUANTILES =
            new PriceQuantiles(List.of(1862.0, 1884.0, 1907.0, 1933.0, 1955.0, 1975.0, 1997.0, 2012.0, 2027.0));
    private static final Evening EVENING = new Evening(QUANTILES, 1954.2);
    private static final VarianceLeft LEFT = new VarianceLeft(0.6);
    private static final Offset<Double> EXACT = within(1e-8);

    /** Computed with SciPy 1.17, as {@code p * exp(s * d + sqrt(s) * log(q / 1955))} with {@code d = log(1955 / 1954.2)}. */
    @Test
    void price_shouldGetTheShapeOfTheEveningInTheWidthThatIsLeft() {
        assertPrices(
                TodaysClose.of(EVENING, 1948.3, LEFT, 0.42),
                1896.80179545,
                1909.14429118,
                1921.97899523,
                1936.40460283,
                1948.54315263,
                1959.52522194,
                1971.54813346,
                1979.71159149,
                1987.8478401);
    }

    /** The same with {@code d = log(1997 / 1907) / 50} instead of {@code log(1955 / 1930)}, which is 14 times as much. */
    @Test
    void medianMovedByNews_shouldBeInThePriceButForItsDrift() {
        assertPrices(
                TodaysClose.of(new Evening(QUANTILES, 1930), 1948.3, LEFT, 0.42),
                1897.09851101,
                1909.44293747,
                1922.27964924,
                1936.70751344,
                1948.84796206,
                1959.83174928,
                1971.85654155,
                1980.02127658,
                1988.15879793);
        assertThat(median(new Evening(QUANTILES, 1980))).isCloseTo(1948.3 * 1948.3 / 1948.84796206, EXACT);
    }

    private static double median(Evening evening) {
        return TodaysClose.of(evening, 1948.3, LEFT, 0.42).quantiles().median();
    }

    private static void assertPrices(TodaysClose close, double... expected) {
        for (int k = 0; k < expected.length; k++) {
            assertThat(close.quantiles().prices().get(k)).isCloseTo(expected[k], EXACT);
        }
    }

    /** Computed with SciPy 1.17: {@code PchipInterpolator} in normal scores, and exponential tails. */
    @ParameterizedTest
    @CsvSource({
        "1850, 0.9981918676",
        "1930, 0.8337428715",
        "1948.3, 0.5056664621",
        "1951.2, 0.4358717500",
        "1960, 0.2417374841",
        "2030, 0.0007304236",
    })
    void chanceAbove_shouldFallWithThePrice(double price, double chance) {
        assertThat(TodaysClose.of(EVENING, 1948.3, LEFT, 0.42).chanceAbove(price))
                .isCloseTo(chance, within(1e-9));
    }

    @Test
    void timeBeforeTheOpen_shouldLeaveTheEveningsForecast() {
        TodaysClose close = TodaysClose.of(EVENING, 1700, LEFT, -0.01);

        assertThat(close.quantiles()).isEqualTo(QUANTILES);
        assertThat(close.chanceAbove(1955)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void open_shouldNarrowTheRangeByTheNightsVariance() {
        TodaysClose close = TodaysClose.of(new Evening(QUANTILES, 1955), 1940, new VarianceLeft(0.25), 0);

        assertThat(close.quantiles().median()).isEqualTo(1940);
        assertThat(Math.log(close.quantiles().high80() / 1940)).isCloseTo(0.5 * Math.log(1997.0 / 1955), EXACT);
        assertThat(Math.log(close.quantiles().low95() / 1940)).isCloseTo(0.5 * Math.log(1862.0 / 1955), EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.2})
    void close_shouldLeaveNothingButThePrice(double elapsed) {
        TodaysClose close = TodaysClose.of(EVENING, 1948.3, LEFT, elapsed);

        assertThat(close.quantiles().prices()).hasSize(9).containsOnly(1948.3);
        assertThat(close.chanceAbove(1948.2)).isEqualTo(1);
        assertThat(close.chanceAbove(1948.3)).isZero();
        assertThat(close.chanceAbove(1948.4)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1e-8, 195_000, 1e12})
    void priceFarOutside_shouldBeTheCenterAllTheSame(double price) {
        TodaysClose close = TodaysClose.of(EVENING, price, LEFT, 0.5);

        assertThat(close.quantiles().median() / price).isCloseTo(1, within(1e-3));
        assertThat(close.chanceAbove(price)).isCloseTo(0.5, within(0.01));
        assertThat(close.chanceAbove(1951.2)).isEqualTo(price > 1951.2 ? 1 : 0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.999999, 1 - 1e-15})
    void quantiles_shouldAscendHoweverNarrowTheyAre(double elapsed) {
        TodaysClose close = TodaysClose.of(EVENING, 1948.3, LEFT, elapsed);

        assertThat(close.quantiles().prices()).isSorted();
        assertThat(close.chanceAbove(1940)).isBetween(0.5, 1.0);
        assertThat(close.chanceAbove(1960)).isBetween(0.0, 0.5);
    }

    @Test
    void evening_shouldBeTheForecastOfTheNextSession() {
        Forecast forecast = CertainForecast.of(LocalDate.of(2015, 9, 17), 100, 101, 100);

        Evening evening = Evening.of(forecast);

        assertThat(evening.quantiles()).isEqualTo(forecast.at(1).quantiles());
        assertThat(evening.lastClose()).isEqualTo(forecast.lastClose());
        assertThatIllegalArgumentException().isThrownBy(() -> new Evening(QUANTILES, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void priceThatIsNone_shouldBeRefused(double price) {
        assertThatIllegalArgumentException().isThrownBy(() -> TodaysClose.of(EVENING, price, LEFT, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TodaysClose.of(EVENING, 1948, LEFT, 0.5).chanceAbove(price));
    }
}
