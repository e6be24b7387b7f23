package io.stockcast.functions.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.testing.Histories;
import io.stockcast.functions.testing.InMemoryMarketData;
import io.stockcast.functions.testing.ScriptedMarket;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastSessionTest {

    private final ScriptedMarket market = new ScriptedMarket(
            new InMemoryMarketData().with(Histories.walk("FTSE")).with(Histories.walk("GSPC")));

    /** Of Tuesday 4 June 2024 and the days around it; New York closes at 20:00 UTC, and not on 4 July. */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "FTSE, 2024-06-04T15:29:00Z, 2024-06-03, 2024-06-03",
        "FTSE, 2024-06-04T15:30:00Z, 2024-06-04, 2024-06-03",
        "FTSE, 2024-06-04T20:00:00Z, 2024-06-04, 2024-06-04",
        "N225, 2024-06-04T06:29:00Z, 2024-06-03, 2024-06-03",
        "N225, 2024-06-04T06:30:00Z, 2024-06-04, 2024-06-03",
        "N225, 2024-06-04T20:00:00Z, 2024-06-04, 2024-06-04",
        "GSPC, 2024-06-04T19:59:00Z, 2024-06-03, 2024-06-03",
        "GSPC, 2024-06-04T20:00:00Z, 2024-06-04, 2024-06-04",
        "FTSE, 2024-06-08T12:00:00Z, 2024-06-07, 2024-06-07",
        "FTSE, 2024-07-04T15:30:00Z, 2024-07-04, 2024-07-04",
        "FTSE, 2024-05-27T23:00:00Z, 2024-05-24, 2024-05-24",
    })
    void session_shouldBeAwaitedUntilNewYorkHasClosedOnItsDate(
            String symbol, Instant now, LocalDate ended, LocalDate forecastable) {
        Instrument instrument =
                new CuratedInstruments().find(new TickerSymbol(symbol)).orElseThrow();
        LastSession session = new LastSession(market, Clock.fixed(now, ZoneOffset.UTC));

        assertThat(session.of(instrument)).isEqualTo(ended);
        assertThat(session.forecastable(instrument)).isEqualTo(forecastable);
    }

    @Test
    void marketWithoutTheLeadMarket_shouldAwaitNothing() {
        InMemoryMarketData alone = new InMemoryMarketData().with(Histories.walk("FTSE"));
        Instant londonHasClosed = Instant.parse("2024-06-04T15:30:00Z");

        assertThat(new LastSession(alone, Clock.fixed(londonHasClosed, ZoneOffset.UTC))
                        .forecastable(new CuratedInstruments()
                                .find(new TickerSymbol("FTSE"))
                                .orElseThrow()))
                .isEqualTo("2024-06-04");
    }

    @Test
    void marketThatEnded_shouldHaveNoLaterSessionThanItsLast() {
        market.endingOn(LocalDate.of(2014, 8, 8));
        LastSession session = new LastSession(market, Clock.systemUTC());
        Instrument instrument =
                new CuratedInstruments().find(new TickerSymbol("FTSE")).orElseThrow();

        assertThat(session.of(instrument)).isEqualTo("2014-08-08");
        assertThat(session.forecastable(instrument)).isEqualTo("2014-08-08");
    }
}
