package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickerSymbolTest {

    @ParameterizedTest
    @ValueSource(strings = {"FTSE", "BRK-B", "EURUSD=X", "^GSPC", "BP.L", "7203.T", "ABCDEFGHIJKL"})
    void wellFormedSymbol_shouldBeTaken(String symbol) {
        assertThat(TickerSymbol.parse(symbol)).contains(new TickerSymbol(symbol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ftse", "A B", "A/B", "..", ".", "-=^", "ABCDEFGHIJKLM", "FTSE\n", "É", "%2e%2e", "A\\B"})
    void malformedSymbol_shouldBeRefused(String symbol) {
        assertThat(TickerSymbol.parse(symbol)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new TickerSymbol(symbol));
    }
}
