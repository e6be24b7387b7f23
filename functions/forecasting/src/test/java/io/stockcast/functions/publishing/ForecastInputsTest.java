package io.stockcast.functions.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import org.junit.jupiter.api.Test;

class ForecastInputsTest {

    private static final Instrument FTSE =
            new CuratedInstruments().find(new TickerSymbol("FTSE")).orElseThrow();

    @Test
    void everyReferenceSeries_shouldBeGathered() {
        InMemoryMarketData market = new InMemoryMarketData().with(Histories.walk("FTSE"));
        ReferenceSymbols.of("FTSE").values().forEach(symbol -> market.with(Histories.walk(symbol)));

        GatheredInput gathered = new ForecastInputs(market, Forecasts.CLOCK).of(FTSE);

        assertThat(gathered.input().references())
                .extracting(ReferenceSeries::role)
                .containsExactlyElementsOf(ReferenceSymbols.of("FTSE").keySet())
                .contains(InputRole.COUNTRY_FUND);
    }
}
