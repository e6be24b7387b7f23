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
        "BP.L, XLON, GBX, BP",
        "SAP.DE, XETR, EUR, SAP",
        "7203.T, XTKS, JPY, 7203",
        "NESN.SW, XSWX, CHF, NESN",
        "0700.HK, XHKG, HKD, 0700",
        "2222.SR, XSAU, SAR, 2222",
        "SHOP.TO, XTSE, CAD, SHOP",
        "NOVO-B.CO, XCSE, DKK, NOVO-B",
        "RELIANCE.NS, XNSE, INR, RELIANCE",
        "NPN.JO, XJSE, ZAC, NPN",
        "TEVA.TA, XTAE, ILA, TEVA",
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
    @CsvSource({
        "BTC-USD, EVERY_DAY, USD",
        "ETH-EUR, EVERY_DAY, EUR",
        "EURUSD=X, WEEKDAYS, USD",
        "JPY=X, WEEKDAYS, JPY",
    })
    void currencyPair_shouldBeInItsSecondCurrency(String symbol, Exchange exchange, String currency) {
        assertThat(Listing.of(new TickerSymbol(symbol))).contains(new Listing("", exchange, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BRK.B", "^VIX", "CL=F", "BZ=X", ".L", "A.B.L", "PKO.WA"})
    void anythingElse_shouldHaveNone(String symbol) {
        assertThat(Listing.of(new TickerSymbol(symbol))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0700.HK, HKD, XHKG",
        "PKO.WA, XXX, WEEKDAYS",
        "WIG20, XXX, WEEKDAYS",
        "WIG20, USD, XNYS",
        "0700.HK, USD, XNYS",
        "BP.L, GBX, XLON",
        "BP.L, GBP, XLON", // as shares in pence were once labelled
        "NPN.JO, XXX, XJSE",
        "TEVA.TA, XXX, XTAE",
        "BP.L, EUR, WEEKDAYS",
    })
    void forecastInACurrency_shouldHaveTheListingItWasMadeBy(String symbol, String currency, Exchange exchange) {
        assertThat(Listing.of(new TickerSymbol(symbol), currency).exchange()).isEqualTo(exchange);
    }

    @Test
    void exchangeWithoutSuffix_shouldHaveAListingThatTellsNothing() {
        assertThat(Listing.on(Exchange.EVERY_DAY)).isEqualTo(Listing.UNKNOWN);
        assertThat(Listing.on(Exchange.XNAS)).isEqualTo(Listing.UNITED_STATES);
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
