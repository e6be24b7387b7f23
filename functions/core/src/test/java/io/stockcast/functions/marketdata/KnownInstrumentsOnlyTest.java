package io.stockcast.functions.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import org.junit.jupiter.api.Test;

/** Asks a source that fails whenever it is asked. */
class KnownInstrumentsOnlyTest {

    private static final TickerSymbol CURATED = new TickerSymbol("KO");
    private static final TickerSymbol FORECAST = new TickerSymbol("PLTR");
    private static final TickerSymbol UNKNOWN = new TickerSymbol("TSLAX");

    private final MarketData market =
            new KnownInstrumentsOnly(new UnreachableMarketData("Twelve Data"), FORECAST::equals);

    @Test
    void knownInstruments_shouldBeAskedFor() {
        assertThatThrownBy(() -> market.dailyHistory(CURATED)).isInstanceOf(MarketDataUnavailableException.class);
        assertThatThrownBy(() -> market.dailyHistory(FORECAST)).isInstanceOf(MarketDataUnavailableException.class);
        assertThatThrownBy(() -> market.find(FORECAST)).isInstanceOf(MarketDataUnavailableException.class);
        assertThatThrownBy(() -> market.search("pltr")).isInstanceOf(MarketDataUnavailableException.class);
    }

    @Test
    void otherInstruments_shouldBeToldBySymbolAlone() {
        Instrument bySymbol = new Instrument(UNKNOWN, "TSLAX", InstrumentKind.STOCK, Exchange.XNYS, "USD");

        assertThat(market.dailyHistory(UNKNOWN)).isEmpty();
        assertThat(market.find(UNKNOWN)).contains(bySymbol);
        assertThat(market.search(" tslax ")).containsExactly(bySymbol);
    }

    @Test
    void referenceSeries_shouldNotBeTakenForAStock() {
        assertThat(market.find(new TickerSymbol("VIX"))).isEmpty();
        assertThat(market.search("vix")).isEmpty();
    }

    @Test
    void wordsThatFindCuratedInstruments_shouldNotBeTakenForASymbol() {
        assertThat(market.search("coca")).isEmpty();
        assertThat(market.search("no symbol at all")).isEmpty();
    }
}
