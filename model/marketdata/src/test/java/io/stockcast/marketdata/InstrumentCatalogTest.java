package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentCatalogTest {

    private final InMemoryMarketData marketData = new InMemoryMarketData();
    private final InstrumentCatalog catalog = new InstrumentCatalog(marketData);

    @Test
    void indices_shouldComeInTheOrderTheyAreShown() {
        assertThat(catalog.indices().stream().map(index -> index.symbol().value()))
                .startsWith("FTSE", "GSPC", "GDAXI", "FCHI", "SSMI", "IXIC", "N225");
    }

    @Test
    void symbolItself_shouldComeBeforeSymbolsThatStartSoAndThenNames() {
        assertThat(symbols(catalog.search("el"))).containsExactly("EL", "EL.PA", "EA", "LLY", "GE", "REL.L", "SU.PA");
    }

    @Test
    void manyMatches_shouldBeCutAtTwenty() {
        assertThat(catalog.search("a")).hasSize(20);
    }

    @Test
    void instrumentOfTheMarketAlone_shouldBeFoundToo() {
        Instrument unknown =
                new Instrument(new TickerSymbol("ZZZZ"), "ZZZZ", InstrumentKind.STOCK, Exchange.XNYS, "USD");
        marketData.with(unknown);

        assertThat(catalog.find(unknown.symbol())).contains(unknown);
        assertThat(catalog.search("zz")).containsExactly(new CatalogEntry(unknown, false));
    }

    @ParameterizedTest
    @CsvSource({
        "GSPC, GSPC",
        "^GSPC, GSPC",
        "gspc, GSPC",
        "brk.b, BRK-B",
        "brkb, BRK-B",
        "LON:VOD, VOD.L",
        "ZZZ.A, ZZZ-A",
        "^zzz-a, ZZZ-A",
    })
    void symbolInAnySpelling_shouldLeadToTheInstrument(String text, String symbol) {
        marketData.with(stock("ZZZ-A", "Zzz"));

        assertThat(catalog.findSpelled(text)).map(Instrument::symbol).contains(new TickerSymbol(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD", "google", "", "^", "a b c", "LON:ZZZZ", "no such symbol"})
    void otherText_shouldBeNoSymbol(String text) {
        assertThat(catalog.findSpelled(text)).isEmpty();
    }

    @Test
    void symbolOfTheMarket_shouldNotBeTakenForACuratedOneWrittenTogether() {
        marketData.with(stock("BRKB", "Another"));

        assertThat(catalog.findSpelled("BRKB")).map(Instrument::name).contains("Another");
    }

    @Test
    void all_shouldBeTheCuratedOnesAndWhatTheMarketListsInTheirOrder() {
        marketData.with(stock("ZZZZ", "Last")).with(stock("AAA", "First")).with(stock("KO", "Another name"));

        assertThat(symbols(catalog.all()))
                .startsWith("FTSE", "GSPC")
                .endsWith("ZURN.SW", "AAA", "ZZZZ")
                .containsOnlyOnce("KO");
    }

    @Test
    void entry_shouldSayWhetherTheMarketHasPrices() {
        marketData.with(Histories.walk("KO"));

        assertThat(catalog.all().stream()
                        .filter(CatalogEntry::hasPrices)
                        .map(entry -> entry.instrument().name()))
                .containsExactly("Coca-Cola");
    }

    @Test
    void instrumentWithoutPrices_shouldComeLastButForTheVerySymbolOrName() {
        marketData.with(Histories.walk("TXN")).with(Histories.walk("TSLA"));

        assertThat(symbols(catalog.search("t"))).startsWith("T", "TSLA", "TXN");
        assertThat(symbols(catalog.search("tesl"))).startsWith("TSLA");
        assertThat(symbols(catalog.search("tex"))).startsWith("TXN", "TPL");
        assertThat(symbols(catalog.search("texas pacific land"))).startsWith("TPL");
    }

    @Test
    void curatedInstruments_shouldComeBeforeOthersButForTheVerySymbol() {
        marketData.with(stock("COCAX", "Coca of Texas")).with(stock("COCA", "Cocaine"));

        assertThat(symbols(catalog.search("coca"))).containsExactly("COCA", "KO", "COCAX");
    }

    @Test
    void otherInstruments_shouldMatchTheQueryToo() {
        marketData.with(stock("PEPX", "Something else altogether"));

        assertThat(symbols(catalog.search("coca"))).containsExactly("KO");
    }

    @Test
    void marketsOwnIdeaOfACuratedInstrument_shouldNotCount() {
        marketData.with(new Instrument(new TickerSymbol("FTSE"), "FTSE", InstrumentKind.STOCK, Exchange.XNYS, "USD"));

        assertThat(catalog.find(new TickerSymbol("FTSE")).orElseThrow().name()).isEqualTo("FTSE 100");
        assertThat(symbols(catalog.search("ftse"))).containsOnlyOnce("FTSE");
    }

    private static Instrument stock(String symbol, String name) {
        return new Instrument(new TickerSymbol(symbol), name, InstrumentKind.STOCK, Exchange.XNYS, "USD");
    }

    private static List<String> symbols(List<CatalogEntry> entries) {
        return entries.stream()
                .map(entry -> entry.instrument().symbol().value())
                .toList();
    }
}
