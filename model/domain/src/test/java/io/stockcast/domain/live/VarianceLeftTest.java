package io.stockcast.domain.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceLeftTest {

    private static final VarianceLeft LEFT = new VarianceLeft(0.6);

    /** By Simpson's rule in 20,000 steps over the square of the volatility. */
    @ParameterizedTest
    @CsvSource({
        "0.01, 0.584578697387",
        "0.1, 0.487357910535",
        "0.25, 0.391121207539",
        "0.5, 0.266178795532",
        "0.75, 0.145026578932",
        "0.9, 0.065945915491",
        "0.99, 0.007624548627",
    })
    void session_shouldLeaveTheRestOfTheIntegral(double elapsed, double left) {
        assertThat(LEFT.at(elapsed)).isCloseTo(left, within(1e-11));
    }

    @Test
    void nightAndEnds_shouldBeWholeAtOpenAndNothing() {
        assertThat(LEFT.at(-1e-9)).isEqualTo(1);
        assertThat(LEFT.at(Double.NEGATIVE_INFINITY)).isEqualTo(1);
        assertThat(LEFT.at(0)).isEqualTo(0.6);
        assertThat(LEFT.at(1)).isZero();
        assertThat(LEFT.at(1.5)).isZero();
        assertThat(LEFT.at(Double.POSITIVE_INFINITY)).isZero();
    }

    @Test
    void variance_shouldComeMostlyAtTheEndsOfTheSession() {
        double[] left =
                IntStream.rangeClosed(0, 10).mapToDouble(i -> LEFT.at(i / 10.0)).toArray();
        double[] come =
                IntStream.range(0, 10).mapToDouble(i -> left[i] - left[i + 1]).toArray();

        assertThat(Arrays.stream(come).min().orElseThrow()).isPositive();
        assertThat(come[0]).isGreaterThan(2 * come[5]);
        assertThat(come[9]).isBetween(1.2 * come[5], come[0]);
    }

    @Test
    void elapsedShareThatIsNoNumber_shouldBeRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LEFT.at(Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
    void shareOutsideItsBounds_shouldBeRefused(double atOpen) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceLeft(atOpen))
                .withMessageContaining(String.valueOf(atOpen));
    }
}
