package io.stockcast.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingSessionTest {

    @ParameterizedTest
    @CsvSource({
        "XNYS, 2026-11-24, 2026-11-24T14:30:00Z, 2026-11-24T21:00:00Z",
        // In summer time, and on a day that ends early.
        "XNYS, 2026-09-18, 2026-09-18T13:30:00Z, 2026-09-18T20:00:00Z",
        "XNYS, 2026-11-27, 2026-11-27T14:30:00Z, 2026-11-27T18:00:00Z",
        "XTKS, 2026-11-24, 2026-11-24T00:00:00Z, 2026-11-24T06:30:00Z",
    })
    void session_shouldLastFromTheFirstOpeningToTheLastClose(
            Exchange exchange, LocalDate date, Instant open, Instant close) {
        TradingSession session = exchange.hours().sessionOn(date).orElseThrow();

        assertThat(session.open()).isEqualTo(open);
        assertThat(session.close()).isEqualTo(close);
    }

    @Test
    void holiday_shouldHaveNoSession() {
        assertThat(Exchange.XNYS.hours().sessionOn(LocalDate.of(2026, 11, 26))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "XNYS, 2026-11-24, 2026-11-24T10:00:00Z, 0",
        "XNYS, 2026-11-24, 2026-11-24T14:30:00Z, 0",
        "XNYS, 2026-11-24, 2026-11-24T17:45:00Z, 0.5",
        "XNYS, 2026-11-24, 2026-11-24T21:00:00Z, 1",
        "XNYS, 2026-11-24, 2026-11-25T10:00:00Z, 1",
        // Tokyo trades for two and a half hours before the break, and for three after it.
        "XTKS, 2026-11-24, 2026-11-24T02:30:00Z, 0.45454545454545453",
        "XTKS, 2026-11-24, 2026-11-24T03:00:00Z, 0.45454545454545453",
        "XTKS, 2026-11-24, 2026-11-24T05:00:00Z, 0.7272727272727273",
    })
    void elapsedShare_shouldCountTradingTimeAlone(Exchange exchange, LocalDate date, Instant at, double share) {
        assertThat(exchange.hours().sessionOn(date).orElseThrow().elapsedAt(at)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "XNYS, 2026-11-24, 0, 2026-11-24T14:30:00Z",
        "XNYS, 2026-11-24, 0.5, 2026-11-24T17:45:00Z",
        "XNYS, 2026-11-24, 1, 2026-11-24T21:00:00Z",
        "XTKS, 2026-11-24, 0.4, 2026-11-24T02:12:00Z",
        "XTKS, 2026-11-24, 0.5, 2026-11-24T03:45:00Z",
        // A third of them, to the second.
        "XLON, 2026-11-24, 0.3333, 2026-11-24T10:49:59Z",
        "EVERY_DAY, 2026-11-24, 1, 2026-11-24T23:59:59Z",
    })
    void timeOfAShare_shouldCountTradingTimeAlone(Exchange exchange, LocalDate date, double share, Instant time) {
        assertThat(exchange.hours().sessionOn(date).orElseThrow().timeAt(share)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "XNYS, 2026-11-24T14:29:59Z, 2026-11-23",
        "XNYS, 2026-11-24T14:30:00Z, 2026-11-24",
        "XNYS, 2026-11-25T02:00:00Z, 2026-11-24",
        // Over a holiday and a weekend.
        "XNYS, 2026-11-26T18:00:00Z, 2026-11-25",
        "XNYS, 2026-11-29T18:00:00Z, 2026-11-27",
        // It is another day there.
        "XTKS, 2026-11-24T23:30:00Z, 2026-11-24",
        "XTKS, 2026-11-25T00:10:00Z, 2026-11-25",
        "EVERY_DAY, 2026-11-29T18:00:00Z, 2026-11-29",
    })
    void lastBegunSession_shouldBeTheOneUnderWayOrTheOneBefore(Exchange exchange, Instant at, LocalDate date) {
        assertThat(exchange.hours().lastBegunSession(at).date()).isEqualTo(date);
    }
}
