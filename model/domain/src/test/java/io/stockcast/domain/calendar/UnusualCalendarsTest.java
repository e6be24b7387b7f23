package io.stockcast.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnusualCalendarsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    EVERY_DAY, 2024-12-25, true,  Christmas
                    EVERY_DAY, 2024-06-01, true,  a Saturday
                    WEEKDAYS,  2024-12-25, true,  Christmas
                    WEEKDAYS,  2024-06-01, false, a Saturday
                    XSAU,      2024-06-02, true,  a Sunday
                    XSAU,      2024-06-06, true,  a Thursday
                    XSAU,      2024-06-07, false, a Friday
                    XTAE,      2025-06-01, true,  a Sunday before 2026
                    XTAE,      2025-06-06, false, a Friday before 2026
                    XTAE,      2026-06-07, false, a Sunday
                    XTAE,      2026-06-05, true,  a Friday
                    """)
    void week_shouldBeTheExchangesOwn(Exchange exchange, LocalDate date, boolean session, String day) {
        assertThat(exchange.calendar().isSession(date)).as(day).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    XAMS, 2024-05-01, Labour Day
                    XBRU, 2024-04-01, Easter Monday
                    XLIS, 2024-12-26, the day after Christmas
                    XMAD, 2024-03-29, Good Friday
                    XMIL, 2024-08-15, Assumption
                    XOSL, 2024-05-17, Constitution Day
                    XOSL, 2024-03-28, Maundy Thursday
                    XSTO, 2024-06-21, Midsummer Eve
                    XSTO, 2024-06-06, national day
                    XCSE, 2024-05-10, the day after Ascension
                    XCSE, 2023-05-05, Great Prayer Day until 2023
                    XHEL, 2024-12-06, Independence Day
                    XTSE, 2024-05-20, Victoria Day
                    XTSE, 2023-07-03, Canada Day on a Saturday
                    XASX, 2024-06-10, King's Birthday
                    XASX, 2022-09-22, day of mourning
                    XNZE, 2024-06-28, Matariki
                    """)
    void holiday_shouldBeNoSession(Exchange exchange, LocalDate date, String occasion) {
        assertThat(exchange.calendar().isSession(date)).as(occasion).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    XMAD, 2024-08-15, Assumption
                    XSTO, 2024-05-20, Whit Monday since 2005
                    XCSE, 2024-04-26, Great Prayer Day since 2024
                    XTSE, 2024-11-28, Thanksgiving in the United States
                    XASX, 2021-04-26, Anzac Day on a Sunday
                    """)
    void weekdayThatIsNoHoliday_shouldBeASession(Exchange exchange, LocalDate date, String occasion) {
        assertThat(exchange.calendar().isSession(date)).as(occasion).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "XHKG, 'Hong Kong Stock Exchange, holidays unknown'",
        "WEEKDAYS, 'Weekdays, holidays unknown'",
        "EVERY_DAY, Every day",
        "XTSE, Toronto Stock Exchange"
    })
    void title_shouldSayWhereHolidaysAreUnknown(Exchange exchange, String title) {
        assertThat(exchange.title()).isEqualTo(title);
    }

    @Test
    void dayOfACryptocurrency_shouldEndAtMidnight() {
        assertThat(Exchange.EVERY_DAY.hours().lastCompletedSession(Instant.parse("2024-06-02T23:59:59Z")))
                .isEqualTo("2024-06-01");
        assertThat(Exchange.EVERY_DAY.hours().lastCompletedSession(Instant.parse("2024-06-03T00:00:00Z")))
                .isEqualTo("2024-06-02");
    }

    @ParameterizedTest
    @EnumSource
    void everyExchange_shouldOpenAndCloseWithinEachFortnight(Exchange exchange) {
        Instant now = Instant.parse("2025-12-22T00:00:00Z");

        assertThat(exchange.hours().nextOpen(now).toInstant()).isBefore(now.plusSeconds(14 * 86_400));
        assertThat(exchange.calendar().sessionsAfter(LocalDate.of(2025, 12, 21), 5))
                .hasSize(5);
    }
}
