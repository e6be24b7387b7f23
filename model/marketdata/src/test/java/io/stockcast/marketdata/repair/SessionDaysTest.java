package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.marketdata.testing.RawBars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionDaysTest {

    private static final TradingCalendar NEW_YORK = Exchange.XNYS.calendar();
    private static final List<RawBar> SOUND = RawBars.sound(300);

    private final Repairs repairs = new Repairs();

    @Test
    void barsOfSessions_shouldStay() {
        assertThat(repaired(SOUND)).isEqualTo(SOUND);
        assertThat(repairs.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void datesThatATimeZoneShifted_shouldBeMovedBack(int days) {
        List<RawBar> shifted = SOUND.stream().map(bar -> bar.movedBy(days)).toList();

        assertThat(repaired(shifted)).isEqualTo(SOUND);
        assertThat(repairs.of(Fault.SHIFTED_DATE)).isEqualTo(300);
    }

    @Test
    void weekendsThatRepeatFriday_shouldBeDropped() {
        List<RawBar> filled = new ArrayList<>(SOUND);
        SOUND.stream()
                .filter(bar -> bar.date().getDayOfWeek() == DayOfWeek.FRIDAY)
                .forEach(bar -> filled.addAll(List.of(bar.movedBy(1), bar.movedBy(2))));
        filled.sort(Comparator.comparing(RawBar::date));

        assertThat(repaired(filled)).isEqualTo(SOUND);
        assertThat(repairs.of(Fault.NO_SESSION)).isEqualTo(filled.size() - 300);
    }

    @Test
    void christmas_shouldBeDropped() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        LocalDate christmas = LocalDate.of(2019, 12, 25);
        int next = (int)
                SOUND.stream().filter(bar -> bar.date().isBefore(christmas)).count();
        RawBar before = SOUND.get(next - 1);
        bars.add(next, before.movedBy((int)
                (christmas.toEpochDay() - before.date().toEpochDay())));

        assertThat(repaired(bars)).isEqualTo(SOUND);
        assertThat(repairs.of(Fault.NO_SESSION)).isEqualTo(1);
    }

    @Test
    void ownPricesOnEveryDayOfTheWeek_shouldBeRefused() {
        List<RawBar> daily = new ArrayList<>();
        for (int i = 0; i < SOUND.size(); i++) {
            daily.add(SOUND.get(i).movedBy((int)
                    (SOUND.get(0).date().toEpochDay() + i - SOUND.get(i).date().toEpochDay())));
        }

        assertThatThrownBy(() -> repaired(daily))
                .isInstanceOf(RefusedPricesException.class)
                .hasMessageContaining("days without trading (New York)");
    }

    private List<RawBar> repaired(List<RawBar> bars) {
        return new SessionDays("New York", NEW_YORK::isSession).repair(bars, repairs);
    }
}
