package io.stockcast.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.forecasting.evaluation.SkillScore;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void figures_shouldCarryRealMinusSignsAndThinSpaces() {
        assertThat(Figures.change(-0.00794)).isEqualTo("\u22120.79\u202f%");
        assertThat(Figures.change(0.00794)).isEqualTo("+0.79\u202f%");
        assertThat(Figures.share(0.803)).isEqualTo("80.3\u202f%");
        assertThat(Figures.count(71143)).isEqualTo("71,143");
        assertThat(Figures.day(LocalDate.of(2020, 3, 20))).isEqualTo("20 March 2020");
    }

    @Test
    void zero_shouldHaveNoSign() {
        assertThat(Figures.change(-0.00001)).isEqualTo("0.00\u202f%");
        assertThat(Figures.change(0)).isEqualTo("0.00\u202f%");
    }

    @Test
    void interval_shouldGiveBothEnds() {
        assertThat(Figures.interval(new SkillScore(0.01, 0.01))).isEqualTo("\u22120.96 to +2.96\u202f%");
    }
}
