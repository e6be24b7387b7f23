package io.stockcast.forecasting.features;

import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.LAST_YEAR;
import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.SAME_OF_TWO_YEARS;
import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.YEAR_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuarterlyEventsTest {

    /** Every weekday of three years; the day after its last is Monday, 2018-01-01. */
    private final PriceHistory history = SyntheticHistory.withRanges(782);

    private final int last = history.size() - 1;
    private final LocalDate next = LocalDate.of(2018, 1, 1);

    @Test
    void spreadEvenly_shouldBeNearOne() {
        QuarterlyEvents events = new QuarterlyEvents(history, 500, 1, t -> 10);

        // Three quarters and a quarter of the fourth, of the four that chance has.
        assertThat(events.rate(last, 0, 0, 1, LAST_YEAR)).isCloseTo(3.25 / 4, offset(0.02));
        assertThat(events.rate(last, 7, 13, 5, LAST_YEAR)).isCloseTo(3.25 / 4, offset(0.02));
    }

    @Test
    void eventEveryThirteenWeeks_shouldBeExpectedOnTheDay() {
        QuarterlyEvents events = eventsOn(weeksBefore(13), weeksBefore(26), weeksBefore(39), weeksBefore(52));

        // (4 - 0.75) events of 20 in 4 of 260 weekdays, 10 more counting as spread evenly
        assertThat(events.rate(last, 0, 0, 1, LAST_YEAR)).isCloseTo(20 * 3.25 / (80 + 10) * 65, offset(1e-9));
        assertThat(events.rate(last, 1, 6, 4, LAST_YEAR)).isZero();
        assertThat(events.rate(last - 1, 0, 0, 1, LAST_YEAR)).isZero();
        assertThat(events.rate(last - 1, 1, 6, 4, LAST_YEAR)).isPositive();
    }

    @Test
    void singleCrisis_shouldCountAQuarter() {
        QuarterlyEvents events = eventsOn(weeksBefore(26));

        assertThat(events.rate(last, 0, 0, 1, LAST_YEAR)).isCloseTo(20 * 0.25 / (20 + 10) * 65, offset(1e-9));
    }

    @Test
    void yearBefore_shouldLookAtTheEightQuartersBackToTheFifth() {
        QuarterlyEvents events = eventsOn(weeksBefore(65), weeksBefore(78));

        assertThat(events.rate(last, 0, 0, 1, LAST_YEAR)).isZero();
        assertThat(events.rate(last, 0, 0, 1, YEAR_BEFORE)).isPositive();
        assertThat(events.rate(last, 0, 0, 1, SAME_OF_TWO_YEARS)).isZero();
    }

    @Test
    void sameQuarterOfTwoYears_shouldLookAtFiftyTwoAndAHundredAndFourWeeksBack() {
        QuarterlyEvents events = eventsOn(weeksBefore(52), weeksBefore(104));

        // 1.25 events of 20 in 2 x 3 of 260 weekdays; on average 20 a year
        assertThat(events.rate(last, -1, 1, 3, SAME_OF_TWO_YEARS))
                .isCloseTo(20 * 1.25 / (20 + 10) * 260 / 6, offset(1e-9));
    }

    @Test
    void friday_shouldLookToMonday() {
        assertThat(history.last().date()).isEqualTo("2017-12-29");
        assertThat(eventsOn(weeksBefore(13)).rate(last, 0, 0, 1, LAST_YEAR)).isPositive();
    }

    @Test
    void laterSessions_shouldNotChangeARate() {
        PriceHistory head = history.head(700);
        QuarterlyEvents whole = new QuarterlyEvents(history, 500, 1, t -> t % 7);
        QuarterlyEvents known = new QuarterlyEvents(head, 500, 1, t -> t % 7);

        assertThat(known.rate(699, 14, 27, 10, LAST_YEAR)).isEqualTo(whole.rate(699, 14, 27, 10, LAST_YEAR));
    }

    @Test
    void laterBeginning_shouldNotChangeARate() {
        QuarterlyEvents early = new QuarterlyEvents(history, 500, 1, t -> Math.sqrt(t));
        QuarterlyEvents late = new QuarterlyEvents(history, last, 1, t -> Math.sqrt(t));

        assertThat(late.rate(last, -4, 4, 6, SAME_OF_TWO_YEARS))
                .isEqualTo(early.rate(last, -4, 4, 6, SAME_OF_TWO_YEARS));
        assertThat(late.rate(last, -4, 4, 6, YEAR_BEFORE)).isEqualTo(early.rate(last, -4, 4, 6, YEAR_BEFORE));
    }

    private LocalDate weeksBefore(int weeks) {
        return next.minusWeeks(weeks);
    }

    private QuarterlyEvents eventsOn(LocalDate... dates) {
        Set<LocalDate> days = Set.copyOf(List.of(dates));
        return new QuarterlyEvents(
                history, 500, 1, t -> days.contains(history.bar(t).date()) ? 20 : 0);
    }
}
