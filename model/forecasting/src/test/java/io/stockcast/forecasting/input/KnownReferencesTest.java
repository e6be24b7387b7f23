package io.stockcast.forecasting.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownReferencesTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(10);

    @Test
    void leadIndex_shouldBeFoundByItsSymbol() {
        PriceHistory lead = new PriceHistory("GSPC", HISTORY.bars());

        assertThat(KnownReferences.among(List.of(HISTORY, lead))).containsExactly(ReferenceSeries.leadIndex(lead));
    }

    @Test
    void twoHistoriesOfOneRole_shouldGiveTheFirst() {
        PriceHistory lead = new PriceHistory("GSPC", HISTORY.bars());
        PriceHistory again = new PriceHistory("GSPC", HISTORY.bars());

        assertThat(KnownReferences.among(List.of(lead, again))).containsExactly(ReferenceSeries.leadIndex(lead));
    }

    @Test
    void historiesWithoutReferences_shouldGiveNone() {
        assertThat(KnownReferences.among(List.of(HISTORY))).isEmpty();
    }
}
