package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    @ParameterizedTest
    @CsvSource({
        "KO, XNYS, USD, KO",
        "BRK-B, XNYS, USD, BRK-B",
        "BP.L, XLON, GBP, BP",
        "SAP.DE, XETR, EUR, SAP",
        "7203.T, XTKS, JPY, 7203",
        "NESN.SW, XSWX, CHF, NESN",
    })
    void suffix_shouldTellExchangeAndCurrency(String symbol, Exchange exchange, String currency, String ticker) {
        TickerSymbol tickerSymbol = new TickerSymbol(symbol);
        Listing listing = Listing.of(tickerSymbol).orElseThrow();

        assertThat(listing.exchange()).isEqualTo(exchange);
        assertThat(listing.currency()).isEqualTo(currency);
        assertThat(listing.ticker(tickerSymbol)).isEqualTo(ticker);
        assertThat(listing.symbol(ticker)).contains(tickerSymbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0700.HK", "BRK.B", "^VIX", "EURUSD=X", ".L", "A.B.L"})
    void anythingElse_shouldHaveNone(String symbol) {
        assertThat(Listing.of(new TickerSymbol(symbol))).isEmpty();
    }

    @Test
    void everyCuratedStock_shouldBeListedWhereItSaysItIs() {
        assertThat(new CuratedInstruments().all())
                .filteredOn(instrument -> !instrument.isIndex())
                .allSatisfy(instrument -> {
                    Listing listing = Listing.of(instrument.symbol()).orElseThrow();
                    assertThat(listing).isEqualTo(Listing.on(instrument.exchange()));
                    assertThat(listing.currency()).isEqualTo(instrument.currency());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"BP.L", "coca", "ABCDEFGHIJKLM", ""})
    void tickerThatIsNone_shouldMakeNoSymbol(String ticker) {
        assertThat(Listing.UNITED_STATES.symbol(ticker)).isEmpty();
    }
}
