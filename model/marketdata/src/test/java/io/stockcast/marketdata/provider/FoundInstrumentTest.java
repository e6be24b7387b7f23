package io.stockcast.marketdata.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundInstrumentTest {

    @Test
    void name_shouldBeOneShortPlainLine() {
        assertThat(name("The\tCoca-Cola\n\u0000Company\u202e ")).isEqualTo("The Coca-Cola Company");
        assertThat(name("x".repeat(500))).hasSize(80);
        assertThat(name(" \u200b ")).isEqualTo("KO");
    }

    @Test
    void instrument_shouldHaveTheCurrencyOfItsExchange() {
        Instrument found = new FoundInstrument("CCH", "Coca-Cola HBC", Exchange.XLON)
                .instrument()
                .orElseThrow();

        assertThat(found.symbol().value()).isEqualTo("CCH.L");
        assertThat(found.currency()).isEqualTo("GBX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "coca", "A B", "COCA/USD", "ABCDEFGHIJKLM"})
    void tickerThatMakesNoSymbol_shouldBeLeftOut(String ticker) {
        assertThat(new FoundInstrument(ticker, "Coca-Cola", Exchange.XNYS).instrument())
                .isEmpty();
    }

    private static String name(String sent) {
        return new FoundInstrument("KO", sent, Exchange.XNYS)
                .instrument()
                .orElseThrow()
                .name();
    }
}
