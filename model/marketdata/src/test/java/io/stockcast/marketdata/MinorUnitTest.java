package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinorUnitTest {

    @ParameterizedTest
    @CsvSource({"GBp, GBX, GBP", "GBX, GBX, GBP", "GBx, GBX, GBP", "ZAc, ZAC, ZAR", "ILA, ILA, ILS"})
    void spelling_shouldTellUnitAndCurrency(String spelling, MinorUnit unit, String currency) {
        assertThat(MinorUnit.of(spelling)).contains(unit);
        assertThat(unit.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBP", "gbp", "USD", "ZAR", "ILS", "XXX", ""})
    void currency_shouldBeNone(String code) {
        assertThat(MinorUnit.of(code)).isEmpty();
    }
}
