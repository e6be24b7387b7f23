package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.marketdata.testing.RawBars;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailySpacingTest {

    private static final List<RawBar> SOUND = RawBars.sound(1_500);

    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @ValueSource(ints = {5, 21})
    void weeksAndMonths_shouldBeRefused(int sessions) {
        assertThatThrownBy(() -> repaired(every(sessions, SOUND)))
                .isInstanceOf(RefusedPricesException.class)
                .hasMessageContaining("days apart")
                .hasMessageContaining("daily prices are needed");
    }

    @Test
    void weeksBeforeDays_shouldBeCut() {
        List<RawBar> mixed = new ArrayList<>(every(5, SOUND.subList(0, 400)));
        mixed.addAll(SOUND.subList(400, 1_500));

        List<RawBar> repaired = repaired(mixed);

        assertThat(repaired).hasSizeBetween(1_090, 1_110).endsWith(SOUND.get(1_499));
        assertThat(repairs.of(Fault.NOT_DAILY)).isEqualTo(mixed.size() - repaired.size());
    }

    @Test
    void oneLongHalt_shouldBeDaily() {
        List<RawBar> halted = new ArrayList<>(SOUND);
        halted.subList(700, 800).clear();

        assertThat(repaired(halted)).isEqualTo(halted);
    }

    private List<RawBar> repaired(List<RawBar> bars) {
        return new DailySpacing().repair(bars, repairs);
    }

    private static List<RawBar> every(int sessions, List<RawBar> bars) {
        return IntStream.range(0, bars.size() / sessions)
                .mapToObj(i -> bars.get(i * sessions))
                .toList();
    }
}
