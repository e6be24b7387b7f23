package io.stockcast.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ReferenceSymbolsTest {

    @Test
    void stock_shouldLookAtTheLeadIndexAndTheVolatilityThatItsOptionsArePricedFor() {
        assertThat(ReferenceSymbols.of("AAPL"))
                .containsExactly(
                        entry(InputRole.LEAD_INDEX, "GSPC"),
                        entry(InputRole.VOLATILITY_INDEX, "VIX"),
                        entry(InputRole.WEEK_VOLATILITY_INDEX, "VIX9D"),
                        entry(InputRole.QUARTER_VOLATILITY_INDEX, "VIX3M"));
    }

    @Test
    void leadIndex_shouldNotLookAtItself() {
        assertThat(ReferenceSymbols.of("GSPC"))
                .containsOnlyKeys(
                        InputRole.VOLATILITY_INDEX,
                        InputRole.WEEK_VOLATILITY_INDEX,
                        InputRole.QUARTER_VOLATILITY_INDEX);
    }

    @Test
    void indexOutsideAmerica_shouldLookAtItsFundInNewYorkInTheOrderOfTheRoles() {
        assertThat(ReferenceSymbols.of("N225"))
                .containsExactly(
                        entry(InputRole.LEAD_INDEX, "GSPC"),
                        entry(InputRole.VOLATILITY_INDEX, "VIX"),
                        entry(InputRole.WEEK_VOLATILITY_INDEX, "VIX9D"),
                        entry(InputRole.QUARTER_VOLATILITY_INDEX, "VIX3M"),
                        entry(InputRole.MIDDAY_INDEX, "STOXX50E"),
                        entry(InputRole.COUNTRY_FUND, "EWJ"),
                        entry(InputRole.FUND_CURRENCY, "FXY"));
    }

    @Test
    void fundInTheSameMoney_shouldNeedNoCurrency() {
        assertThat(ReferenceSymbols.of("HSI", InputRole.FUND_CURRENCY)).isEmpty();
        assertThat(ReferenceSymbols.of("HSI", InputRole.COUNTRY_FUND)).contains("EWH");
    }

    @Test
    void all_shouldNameEachOnce() {
        assertThat(ReferenceSymbols.all()).doesNotHaveDuplicates().contains("GSPC", "VIX", "STOXX50E", "FXE", "EWH");
    }
}
