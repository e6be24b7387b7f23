package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastSessionTest {

    private final InMemoryMarketData market =
            new InMemoryMarketData().with(Histories.walk("FTSE")).with(Histories.walk("GSPC"));

    /** Of Tuesday 4 June 2024 and the days around it; Tokyo then closed at 06:00 UTC, and New York closes at 20:00 UTC, and not on 4 July. */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "FTSE, 2024-06-04T15:29:00Z, 2024-06-03, false",
        "FTSE, 2024-06-04T15:30:00Z, 2024-06-04, true",
        "FTSE, 2024-06-04T20:29:00Z, 2024-06-04, true",
        "FTSE, 2024-06-04T20:30:00Z, 2024-06-04, false",
        "N225, 2024-06-04T05:59:00Z, 2024-06-03, false",
        "N225, 2024-06-04T06:00:00Z, 2024-06-04, true",
        "N225, 2024-06-04T20:30:00Z, 2024-06-04, false",
        "IXIC, 2024-06-04T20:00:00Z, 2024-06-04, true",
        "GSPC, 2024-06-04T20:00:00Z, 2024-06-04, false",
        "FTSE, 2024-06-08T12:00:00Z, 2024-06-07, false",
        "FTSE, 2024-07-04T15:30:00Z, 2024-07-04, false",
        "FTSE, 2024-05-27T23:00:00Z, 2024-05-24, false",
    })
    void session_shouldLackTheLeadMarketsNewsUntilThatHasClosedOnItsDate(
            String symbol, Instant now, LocalDate ended, boolean isLeadPending) {
        LastSession session = new LastSession(market, Clock.fixed(now, ZoneOffset.UTC));

        assertThat(session.of(instrument(symbol))).isEqualTo(ended);
        assertThat(session.isLeadPending(instrument(symbol))).isEqualTo(isLeadPending);
    }

    @Test
    void marketWithoutTheLeadMarket_shouldAwaitNothing() {
        InMemoryMarketData alone = new InMemoryMarketData().with(Histories.walk("FTSE"));
        Clock londonHasClosed = Clock.fixed(Instant.parse("2024-06-04T15:30:00Z"), ZoneOffset.UTC);

        assertThat(new LastSession(alone, londonHasClosed).isLeadPending(instrument("FTSE")))
                .isFalse();
    }

    @Test
    void marketThatEnded_shouldHaveNoLaterSessionThanItsLastAndAwaitNothing() {
        ScriptedMarketData ended = new ScriptedMarketData(market).endingOn(LocalDate.of(2014, 8, 8));
        LastSession session = new LastSession(ended, Clock.systemUTC());

        assertThat(session.of(instrument("FTSE"))).isEqualTo("2014-08-08");
        assertThat(session.isLeadPending(instrument("FTSE"))).isFalse();
    }

    private static Instrument instrument(String symbol) {
        return new CuratedInstruments().find(new TickerSymbol(symbol)).orElseThrow();
    }
}
