package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchlistTest {

    private static final CuratedInstruments CURATED = new CuratedInstruments();
    private static final Instant NOW = Instant.parse("2022-06-01T20:00:00Z");

    @Test
    void entries_shouldStandInTheOrderOfTheirRanks() {
        Watchlist list = list(entry("KO", "2"), entry("IBM", "-1"), entry("WMT", "1.5"));

        assertThat(list.entries()).extracting(entry -> entry.symbol().value()).containsExactly("IBM", "WMT", "KO");
    }

    @Test
    void equalRanks_shouldStandInTheOrderTheyWereAdded() {
        WatchedInstrument later = new WatchedInstrument(
                CURATED.find(new TickerSymbol("AAPL")).orElseThrow(), BigDecimal.ONE, NOW.plusSeconds(1));

        assertThat(list(later, entry("KO", "1")).entries())
                .extracting(entry -> entry.symbol().value())
                .containsExactly("KO", "AAPL");
    }

    @Test
    void rankAtEnd_shouldBeAboveEveryOther() {
        assertThat(list().rankAtEnd()).isEqualByComparingTo("1");
        assertThat(list(entry("KO", "2.75"), entry("IBM", "-1")).rankAtEnd()).isEqualByComparingTo("3.75");
    }

    @Test
    void rankBeforeAnEntry_shouldBeBetweenItAndTheOneBefore() {
        WatchedInstrument ko = entry("KO", "1");
        WatchedInstrument ibm = entry("IBM", "2");

        assertThat(list(ko, ibm).rankBefore(ibm)).contains(new BigDecimal("1.5"));
        assertThat(list(ko, ibm).rankBefore(ko)).contains(BigDecimal.ZERO);
    }

    @Test
    void rankBetweenEqualRanks_shouldNeedNewNumbers() {
        WatchedInstrument ko = entry("KO", "1");

        assertThat(list(entry("IBM", "1"), ko).rankBefore(ko)).isEmpty();
    }

    @Test
    void halvingAgainAndAgain_shouldNeedNewNumbersBeforeTheDigitsRunOut() {
        WatchedInstrument first = entry("KO", "1");
        WatchedInstrument next = entry("IBM", "2");
        Optional<BigDecimal> between = list(first, next).rankBefore(next);
        int halvings = 0;
        while (between.isPresent()) {
            halvings++;
            assertThat(between.get().precision()).isLessThanOrEqualTo(38);
            first = entry("KO", between.get().toPlainString());
            between = list(first, next).rankBefore(next);
        }

        assertThat(halvings).isEqualTo(20);
        assertThat(list(first, next).renumbered())
                .extracting(entry -> entry.symbol() + " " + entry.rank())
                .containsExactly("KO 1", "IBM 2");
    }

    private static Watchlist list(WatchedInstrument... entries) {
        return new Watchlist(List.of(entries));
    }

    private static WatchedInstrument entry(String symbol, String rank) {
        return new WatchedInstrument(CURATED.find(new TickerSymbol(symbol)).orElseThrow(), new BigDecimal(rank), NOW);
    }
}
