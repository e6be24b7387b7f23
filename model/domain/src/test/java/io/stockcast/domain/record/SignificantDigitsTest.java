package io.stockcast.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignificantDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "1972.183456, 7, 1972.183",
        "17123.4567, 5, 17123",
        "1234567, 3, 1230000",
        "0.000123456, 3, 0.000123",
        "-2.71828, 3, -2.72",
        "9.9999, 3, 10",
        "0, 3, 0",
        "100, 5, 100"
    })
    void number_shouldKeepItsFirstDigits(double value, int digits, double rounded) {
        assertThat(SignificantDigits.round(value, digits)).isEqualTo(rounded);
    }

    @Test
    void anyNumber_shouldBeRoundedAsADecimalAndStaySo() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);
            double rounded = SignificantDigits.round(value, 5);

            assertThat(rounded)
                    .isEqualTo(new BigDecimal(value).round(new MathContext(5)).doubleValue());
            assertThat(SignificantDigits.round(rounded, 5)).isEqualTo(rounded);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NaN, 1e-40, 1e40})
    void numberThatCannotBeScaled_shouldStayAsItIs(double value) {
        assertThat(SignificantDigits.round(value, 5)).isEqualTo(Double.valueOf(value));
    }
}
