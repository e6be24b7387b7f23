package io.stockcast.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingCalendarTest {

    @Test
    void holiday_shouldBeADayOfTheTradingWeekWithoutASession() {
        assertThat(Exchange.XLON.calendar().isHoliday(LocalDate.parse("2024-12-25")))
                .isTrue();
        assertThat(Exchange.XLON.calendar().isHoliday(LocalDate.parse("2024-12-24")))
                .isFalse();
        assertThat(Exchange.XLON.calendar().isHoliday(LocalDate.parse("2024-12-28")))
                .isFalse();
    }

    /** From the exchanges' published calendars. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    XLON, 2020-05-08, VE day in place of the first Monday of May
                    XLON, 2022-06-02, spring bank holiday moved to the jubilee
                    XLON, 2022-06-03, platinum jubilee
                    XLON, 2022-09-19, state funeral
                    XLON, 2023-05-08, coronation
                    XLON, 2024-08-26, summer bank holiday
                    XLON, 2021-12-27, Christmas on a Saturday
                    XLON, 2021-12-28, Boxing Day on a Sunday
                    XNYS, 2012-10-29, hurricane Sandy
                    XNYS, 2018-12-05, day of mourning
                    XNYS, 2022-06-20, Juneteenth on a Sunday
                    XNYS, 2024-03-29, Good Friday
                    XNYS, 2025-01-09, day of mourning
                    XNYS, 2026-07-03, Independence Day on a Saturday
                    XNAS, 2024-11-28, Thanksgiving
                    XETR, 2024-05-01, Labour Day
                    XETR, 2024-12-24, Christmas Eve
                    XETR, 2024-12-31, New Year's Eve
                    XETR, 2021-05-24, Whit Monday while it was one
                    XPAR, 2024-04-01, Easter Monday
                    XPAR, 2024-05-01, Labour Day
                    XPAR, 2024-12-26, the day after Christmas
                    XSWX, 2024-01-02, Berchtoldstag
                    XSWX, 2024-05-09, Ascension
                    XSWX, 2024-05-20, Whit Monday
                    XSWX, 2024-08-01, national day
                    XTKS, 2019-05-01, enthronement
                    XTKS, 2021-07-23, Sports Day moved to the Olympics
                    XTKS, 2024-02-12, Foundation Day on a Sunday
                    XTKS, 2024-09-23, Autumnal Equinox on a Sunday
                    XTKS, 2025-05-06, Greenery Day on a Sunday
                    XTKS, 2026-09-22, between two holidays
                    XTKS, 2024-12-31, New Year's Eve
                    XTKS, 2025-01-03, New Year
                    """)
    void holiday_shouldBeNoSession(Exchange exchange, LocalDate date, String occasion) {
        assertThat(exchange.calendar().isSession(date)).as(occasion).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    XLON, 2020-05-04, first Monday of May moved to VE day
                    XLON, 2024-12-24, Christmas Eve
                    XNYS, 2021-12-31, New Year on a Saturday
                    XNYS, 2024-10-14, Columbus Day
                    XNYS, 2024-11-11, Veterans Day
                    XETR, 2024-05-20, Whit Monday since 2022
                    XETR, 2024-10-03, German Unity since 2022
                    XPAR, 2024-05-08, a public holiday on which Paris trades
                    XPAR, 2024-05-20, Whit Monday
                    XSWX, 2024-05-08, the day before Ascension
                    XTKS, 2020-07-20, Marine Day moved to the Olympics
                    XTKS, 2024-12-30, last session of the year
                    XTKS, 2025-01-06, first session of the year
                    """)
    void weekdayThatIsNoHoliday_shouldBeASession(Exchange exchange, LocalDate date, String occasion) {
        assertThat(exchange.calendar().isSession(date)).as(occasion).isTrue();
    }

    @Test
    void sessionsAfter_shouldSkipWeekendAndHolidays() {
        assertThat(Exchange.XLON.calendar().sessionsAfter(LocalDate.of(2024, 12, 23), 5))
                .containsExactly(
                        LocalDate.of(2024, 12, 24),
                        LocalDate.of(2024, 12, 27),
                        LocalDate.of(2024, 12, 30),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2025, 1, 2));
    }

    @Test
    void sessionOnOrBefore_shouldStayOnASessionAndGoBackFromOtherDays() {
        TradingCalendar paris = Exchange.XPAR.calendar();

        assertThat(paris.sessionOnOrBefore(LocalDate.of(2024, 3, 28))).isEqualTo("2024-03-28");
        assertThat(paris.sessionOnOrBefore(LocalDate.of(2024, 4, 1))).isEqualTo("2024-03-28");
    }

    @Test
    void weekdays_shouldHaveNoHolidays() {
        TradingCalendar weekdays = TradingCalendar.weekdays();

        assertThat(weekdays.isSession(LocalDate.of(2024, 12, 25))).isTrue();
        assertThat(weekdays.sessionsAfter(LocalDate.of(2024, 1, 5), 1)).containsExactly(LocalDate.of(2024, 1, 8));
    }

    @Test
    void exchange_shouldBeFoundByItsMic() {
        assertThat(Exchange.ofMic("XSWX")).contains(Exchange.XSWX);
        assertThat(Exchange.ofMic("xswx")).isEmpty();
    }
}
