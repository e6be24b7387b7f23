package io.stockcast.forecasting.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastInputTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(300);
    private static final PriceHistory LEAD =
            new PriceHistory("GSPC", SyntheticHistory.withRanges(400, 3).bars());

    @Test
    void leadMarket_shouldEndWithTheInstrumentsLastDate() {
        ForecastInput input = ForecastInput.of(HISTORY, Optional.of(LEAD));

        assertThat(input.history()).isSameAs(HISTORY);
        assertThat(input.lead()).contains(LEAD.head(300));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 299, 51})
    void leadMarketOfLessThanAYear_shouldBeLeftOut(int begin) {
        PriceHistory later = new PriceHistory("GSPC", LEAD.bars().subList(begin, 400));

        assertThat(ForecastInput.of(HISTORY, Optional.of(later))).isEqualTo(ForecastInput.alone(HISTORY));
    }

    @Test
    void leadMarketOfAYear_shouldBeKept() {
        PriceHistory year = new PriceHistory("GSPC", LEAD.bars().subList(50, 400));

        assertThat(ForecastInput.of(HISTORY, Optional.of(year)).lead()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPC", "INDEX_GSPC"})
    void leadMarketItself_shouldBeForecastAlone(String symbol) {
        PriceHistory index = new PriceHistory(symbol, HISTORY.bars());

        assertThat(ForecastInput.of(index, Optional.of(LEAD))).isEqualTo(ForecastInput.alone(index));
    }

    @Test
    void leadMarketThatKnowsMore_shouldBeRefused() {
        assertThatThrownBy(() -> new ForecastInput(HISTORY, Optional.of(LEAD)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
