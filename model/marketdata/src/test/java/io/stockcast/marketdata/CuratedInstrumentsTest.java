package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CuratedInstrumentsTest {

    private final CuratedInstruments curated = new CuratedInstruments();

    @Test
    void everyAlias_shouldBeOfACuratedInstrumentAndDifferFromItsName() {
        assertThat(CsvResource.rows("aliases.csv")).isNotEmpty().allSatisfy(this::assertUseful);
    }

    private void assertUseful(CSVRecord row) {
        Instrument instrument =
                curated.find(new TickerSymbol(row.get("symbol"))).orElseThrow();
        assertThat(FoldedText.of(row.get("alias")).joined())
                .isNotEmpty()
                .isNotEqualTo(FoldedText.of(instrument.name()).joined());
    }
}
