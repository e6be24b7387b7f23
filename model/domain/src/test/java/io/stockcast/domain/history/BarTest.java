package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final LocalDate DATE = LocalDate.of(2024, 1, 2);

    @Test
    void highAboveLow_shouldBeARange() {
        assertThat(bar(103, 99).hasRange()).isTrue();
    }

    @Test
    void highEqualToLow_shouldBeNoRange() {
        assertThat(bar(101, 101).hasRange()).isFalse();
    }

    @Test
    void highWithoutLow_shouldBeNoRange() {
        assertThat(bar(103, Double.NaN).hasRange()).isFalse();
    }

    @Test
    void highBelowLow_shouldBeRefused() {
        assertThatThrownBy(() -> bar(99, 103))
                .isInstanceOf(InvalidBarException.class)
                .hasMessage("high 99.0 is below low 103.0");
    }

    @Test
    void missingClose_shouldBeRefused() {
        assertThatThrownBy(() -> Bar.ofClose(DATE, Double.NaN))
                .isInstanceOf(InvalidBarException.class)
                .hasMessage("the close is missing");
    }

    @Test
    void missingDate_shouldBeRefused() {
        assertThatThrownBy(() -> Bar.ofClose(null, 100))
                .isInstanceOf(InvalidBarException.class)
                .hasMessage("the date is missing");
    }

    @Test
    void volumeBelowTheMarkOfNone_shouldBeRefused() {
        assertThatThrownBy(() -> new Bar(DATE, 100, 103, 99, 101, Double.NaN, -2))
                .isInstanceOf(InvalidBarException.class)
                .hasMessage("volume -2 is negative");
    }

    @Test
    void closeOnlyHistory_shouldBeAllThatIsLeft() {
        Bar bar = new Bar(DATE, 100, 103, 99, 101, 50.5, 7_000);

        assertThat(bar.asCloseOnly())
                .isEqualTo(new Bar(DATE, Double.NaN, Double.NaN, Double.NaN, 101, 50.5, Bar.NO_VOLUME));
    }

    private static Bar bar(double high, double low) {
        return new Bar(DATE, Double.NaN, high, low, 101, Double.NaN, Bar.NO_VOLUME);
    }
}
