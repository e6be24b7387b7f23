package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastMarketDataTest {

    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    private static final TickerSymbol N225 = new TickerSymbol("N225");

    /** Both from the beginning of 2019 on. */
    private static final PriceHistory LONDON = Histories.walk("FTSE", 200);

    private static final PriceHistory TOKYO = Histories.walk("N225", 200);

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2019-06-12T22:00:00Z"));
    private final InMemoryMarketData source =
            new InMemoryMarketData().with(LONDON).with(TOKYO);
    private final MarketData past = new PastMarketData(source, clock);

    /** In June 2019 London closed at 15:30 UTC and Tokyo at 06:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "FTSE, 2019-06-12T00:30:00Z, 2019-06-11",
        "FTSE, 2019-06-12T15:29:00Z, 2019-06-11",
        "FTSE, 2019-06-12T16:00:00Z, 2019-06-12",
        "FTSE, 2019-06-16T16:00:00Z, 2019-06-14", // a Sunday
        "N225, 2019-06-12T05:59:00Z, 2019-06-11",
        "N225, 2019-06-12T07:00:00Z, 2019-06-12",
        "N225, 2019-06-12T23:30:00Z, 2019-06-12", // in Tokyo the next morning
    })
    void history_shouldEndWithTheLastSessionThatHasEnded(String symbol, Instant now, LocalDate last) {
        clock.set(now);

        PriceHistory history = past.dailyHistory(new TickerSymbol(symbol)).orElseThrow();

        assertThat(history.last().date()).isEqualTo(last);
        assertThat(history.bars()).isEqualTo(whole(symbol).between(LocalDate.MIN, last));
    }

    @Test
    void session_shouldAppearOnceItHasEnded() {
        clock.set(Instant.parse("2019-06-12T12:00:00Z"));
        List<Bar> atNoon = past.dailyHistory(FTSE).orElseThrow().bars();

        clock.set(Instant.parse("2019-06-12T18:00:00Z"));
        List<Bar> inTheEvening = past.dailyHistory(FTSE).orElseThrow().bars();

        assertThat(inTheEvening).startsWith(atNoon.toArray(Bar[]::new)).hasSize(atNoon.size() + 1);
    }

    @Test
    void timeBeforeTheFirstSession_shouldHaveNoHistory() {
        clock.set(Instant.parse("2019-01-02T12:00:00Z"));

        assertThat(past.dailyHistory(FTSE)).isEmpty();
        assertThat(past.holds(FTSE)).isFalse();
    }

    @Test
    void sessionThatHasEnded_shouldBeHeld() {
        clock.set(Instant.parse("2019-01-03T12:00:00Z"));

        assertThat(past.holds(FTSE)).isTrue();
    }

    @Test
    void sourceThatIsUnavailable_shouldHoldWhatItHeld() {
        MarketData unavailable = new ScriptedMarketData(source)
                .failing(FTSE, new MarketDataUnavailableException("It is down.", new IOException()));

        assertThat(new PastMarketData(unavailable, clock).holds(FTSE)).isTrue();
    }

    @Test
    void timeAfterTheLastSession_shouldHaveTheWholeHistory() {
        clock.set(Instant.parse("2022-01-02T12:00:00Z"));

        assertThat(past.dailyHistory(FTSE)).contains(LONDON);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-12T12:00:00Z, 2019-06-11",
        "2019-06-12T22:00:00Z, 2019-06-12",
        "2022-01-02T12:00:00Z, 2020-01-15",
    })
    void end_shouldTellNothingOfTheFuture(Instant now, LocalDate end) {
        MarketData ending = new ScriptedMarketData(source).endingOn(LocalDate.of(2020, 1, 15));
        clock.set(now);

        assertThat(new PastMarketData(ending, clock).endOf(FTSE)).contains(end);
        assertThat(past.endOf(FTSE)).isEmpty();
    }

    @Test
    void instrumentThatTheSourceLacks_shouldHaveNoHistory() {
        assertThat(past.dailyHistory(new TickerSymbol("KO"))).isEmpty();
        assertThat(past.holds(new TickerSymbol("KO"))).isFalse();
    }

    @Test
    void instrumentsOfTheSource_shouldBeFoundAtAnyTime() {
        Instrument sleep =
                new Instrument(new TickerSymbol("ZZZZ"), "Sleep", InstrumentKind.STOCK, Exchange.XNYS, "USD");
        source.with(sleep);
        clock.set(Instant.parse("2000-01-02T12:00:00Z"));

        assertThat(past.find(sleep.symbol())).contains(sleep);
        assertThat(past.search("sleep")).containsExactly(sleep);
        assertThat(past.listed()).containsExactly(sleep);
    }

    private static PriceHistory whole(String symbol) {
        return Optional.of(LONDON)
                .filter(history -> history.symbol().equals(symbol))
                .orElse(TOKYO);
    }
}
