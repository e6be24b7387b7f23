package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.marketdata.testing.RawBars;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FalsePricesTest {

    private static final List<RawBar> SOUND = RawBars.sound(300);

    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @CsvSource({"100, 100, 101", "0.01, 100, 101", "100, 100, 180", "0.001, 7, 9", "10, 298, 299"})
    void runInAnotherUnit_shouldBeConverted(double factor, int from, int to) {
        List<RawBar> bars = new ArrayList<>(SOUND);
        bars.subList(from, to).replaceAll(bar -> RawBars.times(bar, factor));

        assertCloses(new FalsePrices().repair(bars, repairs));
        assertThat(repairs.of(Fault.OTHER_UNIT)).isEqualTo(to - from);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 0.2})
    void singleFalsePrice_shouldBeDropped(double factor) {
        List<RawBar> bars = RawBars.replacing(SOUND, 100, RawBars.times(SOUND.get(100), factor));

        assertThat(new FalsePrices().repair(bars, repairs)).hasSize(299).doesNotContain(bars.get(100));
        assertThat(repairs.of(Fault.FALSE_PRICE)).isEqualTo(1);
    }

    @Test
    void lastBarsInAnotherUnit_shouldStayToBeRefusedAsAJump() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        bars.subList(297, 300).replaceAll(bar -> RawBars.times(bar, 0.01));

        assertThat(new FalsePrices().repair(bars, repairs)).isEqualTo(bars);
        assertThatThrownBy(() -> new AdjustedSplits(List.of()).repair(bars, repairs))
                .isInstanceOf(RefusedPricesException.class)
                .hasMessageContaining(bars.get(297).date().toString())
                .hasMessageContaining("another unit");
    }

    @Test
    void closeAloneInAnotherUnit_shouldBeConverted() {
        RawBar last = SOUND.get(299);
        List<RawBar> bars = RawBars.replacing(SOUND, 299, last.closeShiftedBy(-2));

        assertCloses(new ContradictedCloses().repair(bars, repairs));
        assertThat(repairs.of(Fault.OTHER_UNIT)).isEqualTo(1);
    }

    @Test
    void newestCloseFarOutsideOfItsDay_shouldBeRefused() {
        RawBar last = SOUND.get(299);
        List<RawBar> bars = RawBars.replacing(SOUND, 299, RawBars.withClose(last, last.close() * 1.3));

        assertThatThrownBy(() -> new ContradictedCloses().repair(bars, repairs))
                .isInstanceOf(RefusedPricesException.class)
                .hasMessageContaining("the close of " + last.date())
                .hasMessageContaining("outside of its day's low and high");
    }

    @Test
    void earlierCloseFarOutsideOfItsDay_shouldBeDropped() {
        RawBar bar = SOUND.get(100);
        List<RawBar> bars = RawBars.replacing(SOUND, 100, RawBars.withClose(bar, bar.close() * 1.3));

        assertThat(new ContradictedCloses().repair(bars, repairs)).hasSize(299);
        assertThat(repairs.of(Fault.FALSE_PRICE)).isEqualTo(1);
    }

    @Test
    void rangeFarFromALikelyClose_shouldBeLeftOut() {
        RawBar bar = SOUND.get(299);
        List<RawBar> bars = RawBars.replacing(SOUND, 299, RawBars.withRange(bar, bar.close() * 1.6, bar.close() * 1.5));

        List<RawBar> repaired = new ContradictedCloses().repair(bars, repairs);

        assertThat(repaired.get(299).close()).isEqualTo(bar.close());
        assertThat(repaired.get(299).high()).isNaN();
    }

    @Test
    void rangesThatAreNotAdjustedAsTheClosesAre_shouldNotBeUsed() {
        List<RawBar> bars = SOUND.stream()
                .map(bar -> RawBars.withClose(bar, bar.close() / 2))
                .toList();

        assertThat(new ContradictedCloses().repair(bars, repairs)).allMatch(bar -> Double.isNaN(bar.high()));
        assertThat(repairs.of(Fault.FOREIGN_RANGES)).isEqualTo(300);
    }

    private static void assertCloses(List<RawBar> bars) {
        assertThat(bars).hasSize(300);
        for (int t = 0; t < 300; t++) {
            assertThat(bars.get(t).close()).isCloseTo(SOUND.get(t).close(), Percentage.withPercentage(1e-9));
        }
    }
}
