package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndedPricesTest {

    private static final LocalDate LAST = LocalDate.of(2015, 12, 30);

    /** London had half a session on New Year's Eve and a holiday on 1 January; Tokyo stood still until 4 January. */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "FTSE, 2015-12-30T12:00:00Z, false", // in the middle of that session
        "FTSE, 2015-12-30T22:00:00Z, false",
        "FTSE, 2016-01-14T22:00:00Z, false",
        "FTSE, 2016-01-15T12:00:00Z, false",
        "FTSE, 2016-01-15T22:00:00Z, true",
        "N225, 2016-01-18T22:00:00Z, false",
        "N225, 2016-01-19T22:00:00Z, true",
        "FTSE, 2026-01-15T22:00:00Z, true",
    })
    void prices_shouldHaveEndedOnceElevenSessionsAreMissing(String symbol, Instant now, boolean ended) {
        EndedPrices prices = new EndedPrices(Clock.fixed(now, ZoneOffset.UTC));

        assertThat(prices.endedOn(LAST, instrument(symbol))).isEqualTo(ended);
    }

    private static Instrument instrument(String symbol) {
        return new CuratedInstruments().find(new TickerSymbol(symbol)).orElseThrow();
    }
}
