package io.stockcast.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void values_shouldLieBetweenTheEndsAndBeyondThemOnThem() {
        Scale scale = new Scale(10, 20);

        assertThat(scale.at(12.5)).isEqualTo(0.25);
        assertThat(scale.at(9)).isZero();
        assertThat(scale.at(21)).isEqualTo(1);
    }

    @Test
    void ticks_shouldBeRoundAndWithin() {
        assertThat(new Scale(0.45, 1).ticks(5)).hasSize(3).satisfies(ticks -> {
            assertThat(ticks.get(0)).isCloseTo(0.6, within(1e-12));
            assertThat(ticks.get(2)).isCloseTo(1, within(1e-12));
        });
        assertThat(new Scale(6800, 8200).ticks(4)).containsExactly(7000.0, 7500.0, 8000.0);
        assertThat(new Scale(-3, 3).ticks(3)).containsExactly(-2.0, 0.0, 2.0);
    }

    @Test
    void oneValue_shouldStillMakeAScale() {
        assertThat(Scale.over(5, 5).at(5)).isEqualTo(0.5);
    }

    @Test
    void timeAxis_shouldLabelMonthsOfAYearAndYearsOfDecades() {
        assertThat(labels("2020-01-15", "2020-12-31"))
                .contains(">Mar<", ">Nov<")
                .doesNotContain(">Feb<", ">2020<");
        assertThat(labels("2019-06-04", "2021-01-04")).contains(">Jul<", ">2020<", ">2021<");
        assertThat(labels("2003-01-03", "2024-03-08"))
                .contains(">2005<", ">2020<")
                .doesNotContain(">Jul<", ">2003<");
    }

    private static String labels(String from, String to) {
        TimeAxis axis = new TimeAxis(LocalDate.parse(from), LocalDate.parse(to));
        Plot plot = new Plot(axis.scale(), new Scale(0, 1), "nothing");
        axis.label(plot);
        return plot.element().toString();
    }
}
