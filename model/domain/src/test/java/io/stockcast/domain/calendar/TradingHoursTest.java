package io.stockcast.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingHoursTest {

    @ParameterizedTest
    @CsvSource({
        "XLON, 2024-12-23, 16:30",
        "XLON, 2024-12-24, 12:30",
        "XLON, 2024-12-31, 12:30",
        "XLON, 2022-12-23, 12:30",
        "XLON, 2022-12-30, 12:30",
        "XNYS, 2024-07-03, 13:00",
        "XNYS, 2024-11-29, 13:00",
        "XNYS, 2024-12-24, 13:00",
        "XNYS, 2024-12-31, 16:00",
        "XNAS, 2024-07-05, 16:00",
        "XETR, 2024-12-23, 17:30",
        "XETR, 2024-12-30, 14:00",
        "XETR, 2023-12-29, 14:00",
        "XPAR, 2024-12-24, 14:05",
        "XPAR, 2024-12-27, 17:30",
        "XSWX, 2024-12-30, 17:30"
    })
    void session_shouldCloseAtItsHour(Exchange exchange, LocalDate date, LocalTime close) {
        Instant morning = date.atTime(10, 0).atZone(exchange.zone()).toInstant();

        assertThat(exchange.hours().isOpen(morning)).isTrue();
        assertThat(exchange.hours().nextClose(morning))
                .isEqualTo(date.atTime(close).atZone(exchange.zone()));
    }

    @ParameterizedTest
    @CsvSource({
        "XLON, 2024-06-03T07:59:59, false",
        "XLON, 2024-06-03T08:00:00, true",
        "XLON, 2024-06-03T16:29:59, true",
        "XLON, 2024-06-03T16:30:00, false",
        "XLON, 2024-06-01T12:00:00, false",
        "XNYS, 2024-03-29T12:00:00, false",
        "XNYS, 2024-07-03T12:59:59, true",
        "XNYS, 2024-07-03T13:00:00, false",
        "XTKS, 2011-11-18T10:59:59, true",
        "XTKS, 2011-11-18T11:00:00, false",
        "XTKS, 2011-11-21T11:00:00, true",
        "XTKS, 2024-12-02T11:29:59, true",
        "XTKS, 2024-12-02T11:30:00, false",
        "XTKS, 2024-12-02T12:29:59, false",
        "XTKS, 2024-12-02T12:30:00, true",
        "XTKS, 2024-12-02T15:30:00, false"
    })
    void exchange_shouldBeOpenWithinItsHours(Exchange exchange, LocalDateTime local, boolean open) {
        assertThat(exchange.hours().isOpen(local.atZone(exchange.zone()).toInstant()))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"XLON, 2024-12-24, 12:30", "XLON, 2024-12-23,", "XLON, 2024-12-25,", "XNYS, 2024-07-03, 13:00"})
    void earlyClose_shouldBeToldOfHalfDaysOnly(Exchange exchange, LocalDate date, LocalTime close) {
        assertThat(exchange.hours().earlyClose(date)).isEqualTo(Optional.ofNullable(close));
    }

    @Test
    void lunchBreak_shouldCountDownToTheAfternoon() {
        Instant noon = instant(Exchange.XTKS, "2024-12-02T12:00");

        assertThat(Exchange.XTKS.hours().nextOpen(noon).toLocalDateTime()).isEqualTo("2024-12-02T12:30:00");
        assertThat(Exchange.XTKS.hours().nextClose(noon).toLocalDateTime()).isEqualTo("2024-12-02T15:30:00");
    }

    @Test
    void weekendWithItsHourLostToSummerTime_shouldBeAnHourShorter() {
        Instant close = instant(Exchange.XNYS, "2024-03-08T16:00");

        Instant open = Exchange.XNYS.hours().nextOpen(close).toInstant();

        assertThat(open).isEqualTo("2024-03-11T13:30:00Z");
        assertThat(Duration.between(close, open)).isEqualTo(Duration.ofMinutes(65 * 60 + 30 - 60));
    }

    @Test
    void weekendWithItsHourGainedFromSummerTime_shouldBeAnHourLonger() {
        Instant close = instant(Exchange.XETR, "2024-10-25T17:30");

        Instant open = Exchange.XETR.hours().nextOpen(close).toInstant();

        assertThat(open).isEqualTo("2024-10-28T08:00:00Z");
        assertThat(Duration.between(close, open)).isEqualTo(Duration.ofMinutes(63 * 60 + 30 + 60));
    }

    @Test
    void easter_shouldBePassedOver() {
        Instant thursday = instant(Exchange.XLON, "2024-03-28T16:30");

        assertThat(Exchange.XLON.hours().nextOpen(thursday).toInstant()).isEqualTo("2024-04-02T07:00:00Z");
    }

    @Test
    void momentOfOpening_shouldCountDownToTheNextOne() {
        Instant opening = instant(Exchange.XLON, "2024-06-03T08:00");

        assertThat(Exchange.XLON.hours().nextOpen(opening).toLocalDateTime()).isEqualTo("2024-06-04T08:00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "XLON, 2024-06-03T16:29:59, 2024-05-31",
        "XLON, 2024-06-03T16:30:00, 2024-06-03",
        "XLON, 2024-06-02T12:00:00, 2024-05-31",
        "XLON, 2024-12-24T12:29:59, 2024-12-23",
        "XLON, 2024-12-24T12:30:00, 2024-12-24",
        "XLON, 2024-12-26T23:59:59, 2024-12-24",
        "XNYS, 2024-07-03T12:59:59, 2024-07-02",
        "XNYS, 2024-07-03T13:00:00, 2024-07-03",
        "XTKS, 2024-12-02T12:00:00, 2024-11-29",
        "XTKS, 2024-12-02T15:30:00, 2024-12-02"
    })
    void lastCompletedSession_shouldChangeWithTheClose(Exchange exchange, LocalDateTime local, LocalDate session) {
        assertThat(exchange.hours()
                        .lastCompletedSession(local.atZone(exchange.zone()).toInstant()))
                .isEqualTo(session);
    }

    @Test
    void lastCompletedSession_shouldGoByTheExchangesOwnDate() {
        Instant eveningInNewYork = Instant.parse("2024-06-04T02:00:00Z");

        assertThat(Exchange.XNYS.hours().lastCompletedSession(eveningInNewYork)).isEqualTo("2024-06-03");
        assertThat(Exchange.XTKS.hours().lastCompletedSession(eveningInNewYork)).isEqualTo("2024-06-03");
        assertThat(Exchange.XTKS.hours().isOpen(eveningInNewYork)).isTrue();
    }

    private static Instant instant(Exchange exchange, String local) {
        return LocalDateTime.parse(local).atZone(exchange.zone()).toInstant();
    }

    @Test
    void closeOfADay_shouldBeItsLast() {
        assertThat(Exchange.XTKS
                        .hours()
                        .closeOf(LocalDate.of(2023, 3, 1))
                        .orElseThrow()
                        .toInstant())
                .isEqualTo(Instant.parse("2023-03-01T06:00:00Z"));
        assertThat(Exchange.XNYS
                        .hours()
                        .closeOf(LocalDate.of(2023, 11, 24))
                        .orElseThrow()
                        .toInstant())
                .isEqualTo(Instant.parse("2023-11-24T18:00:00Z"));
        assertThat(Exchange.XNYS.hours().closeOf(LocalDate.of(2023, 11, 23))).isEmpty();
    }
}
