package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceInstrumentsTest {

    private final ReferenceInstruments references = new ReferenceInstruments();

    @ParameterizedTest
    @ValueSource(strings = {"VIX", "VIX9D", "VIX3M"})
    void volatilityIndex_shouldBeAnIndexAndNoInstrumentThatIsForecast(String text) {
        TickerSymbol symbol = new TickerSymbol(text);

        assertThat(references.find(symbol)).map(Instrument::isIndex).contains(true);
        assertThat(new CuratedInstruments().find(symbol)).isEmpty();
        assertThat(new InstrumentCatalog(new FallbackMarketData(List.of())).indices())
                .noneMatch(index -> index.symbol().equals(symbol));
    }

    @Test
    void stock_shouldBeNone() {
        assertThat(references.contains(new TickerSymbol("KO"))).isFalse();
    }
}
