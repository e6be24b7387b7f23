package io.stockcast.forecasting.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownReferencesTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(10);

    @ParameterizedTest
    @ValueSource(strings = {"GSPC", "INDEX_GSPC"})
    void leadIndex_shouldBeFoundByEitherOfItsNames(String name) {
        PriceHistory lead = new PriceHistory(name, HISTORY.bars());

        assertThat(KnownReferences.among(List.of(HISTORY, lead))).containsExactly(ReferenceSeries.leadIndex(lead));
    }

    @Test
    void twoHistoriesOfOneRole_shouldGiveTheFirst() {
        PriceHistory lead = new PriceHistory("GSPC", HISTORY.bars());
        PriceHistory again = new PriceHistory("INDEX_GSPC", HISTORY.bars());

        assertThat(KnownReferences.among(List.of(lead, again))).containsExactly(ReferenceSeries.leadIndex(lead));
    }

    @Test
    void historiesWithoutReferences_shouldGiveNone() {
        assertThat(KnownReferences.among(List.of(HISTORY))).isEmpty();
    }

    @Test
    void files_shouldBeReadOnlyWhereTheyAreReferences(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("KO.csv"), "not a history");
        Path lead = Files.write(folder.resolve("GSPC.csv"), HistoryCsv.write(HISTORY));

        assertThat(KnownReferences.in(List.of(other, lead)))
                .extracting(reference -> reference.history().bars())
                .containsExactly(HISTORY.bars());
    }
}
