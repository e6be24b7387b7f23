package io.stockcast.functions.intraday;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingSession;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentSessionTest {

    @ParameterizedTest
    @CsvSource({
        "XNYS, 2026-11-24T14:29:59Z,",
        "XNYS, 2026-11-24T14:30:00Z, 2026-11-24",
        "XNYS, 2026-11-24T21:30:00Z, 2026-11-24",
        "XNYS, 2026-11-24T21:30:01Z,",
        "XNYS, 2026-11-28T16:00:00Z,",
        // In the break at noon.
        "XTKS, 2026-11-24T03:00:00Z, 2026-11-24",
    })
    void session_shouldBePresentFromItsOpeningToItsLastPrices(Exchange exchange, Instant now, LocalDate session) {
        assertThat(PresentSession.of(exchange, now).map(TradingSession::date).orElse(null))
                .isEqualTo(session);
    }
}
