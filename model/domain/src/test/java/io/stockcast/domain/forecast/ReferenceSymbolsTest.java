package io.stockcast.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ReferenceSymbolsTest {

    @Test
    void stock_shouldLookAtTheLeadIndexAlone() {
        assertThat(ReferenceSymbols.of("AAPL")).containsExactly(entry(InputRole.LEAD_INDEX, "GSPC"));
    }

    @Test
    void leadIndex_shouldLookAtNothingElse() {
        assertThat(ReferenceSymbols.of("GSPC")).isEmpty();
    }

    @Test
    void indexOutsideAmerica_shouldLookAtItsFundInNewYorkInTheOrderOfTheRoles() {
        assertThat(ReferenceSymbols.of("N225"))
                .containsExactly(
                        entry(InputRole.LEAD_INDEX, "GSPC"),
                        entry(InputRole.VOLATILITY_INDEX, "VIX"),
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
