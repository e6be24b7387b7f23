package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.testing.RawBars;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class AdjustedClosesTest {

    /** Bars before and after a split of two for one, of which only the adjusted closes know. */
    private static final List<RawBar> SPLIT = split();

    private final Repairs repairs = new Repairs();

    @Test
    void blankOfTheNewestBar_shouldBeFilledIn() {
        List<RawBar> repaired = blank(299, 300);

        assertThat(repaired.get(299).adjustedClose()).isEqualTo(SPLIT.get(299).adjustedClose());
        assertThat(repairs.of(Fault.BLANK_ADJUSTED_CLOSE)).isEqualTo(1);
    }

    @Test
    void blankBeforeASplit_shouldBeFilledInByTheRatioThere() {
        List<RawBar> repaired = blank(50, 60);

        for (int t = 50; t < 60; t++) {
            assertThat(repaired.get(t).adjustedClose())
                    .isCloseTo(SPLIT.get(t).adjustedClose(), Percentage.withPercentage(1e-9));
        }
    }

    @Test
    void blankAcrossASplit_shouldLeaveThemAllOut() {
        assertThat(blank(145, 155)).allMatch(bar -> Double.isNaN(bar.adjustedClose()));
        assertThat(repairs.of(Fault.PARTLY_ADJUSTED)).isEqualTo(290);
    }

    @Test
    void manyBlanks_shouldLeaveThemAllOut() {
        assertThat(blank(200, 240)).allMatch(bar -> Double.isNaN(bar.adjustedClose()));
    }

    private List<RawBar> blank(int from, int to) {
        List<RawBar> bars = new ArrayList<>(SPLIT);
        bars.subList(from, to).replaceAll(bar -> bar.withAdjustedClose(Double.NaN));
        return new AdjustedCloses().repair(bars, repairs);
    }

    private static List<RawBar> split() {
        List<RawBar> bars = new ArrayList<>(RawBars.sound(300));
        bars.subList(0, 150).replaceAll(bar -> RawBars.times(bar, 2).withAdjustedClose(bar.close()));
        return bars;
    }
}
