package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentCatalogTest {

    private final InMemoryMarketData marketData = new InMemoryMarketData();
    private final InstrumentCatalog catalog = new InstrumentCatalog(marketData);

    @Test
    void indices_shouldComeInTheOrderTheyAreShown() {
        assertThat(symbols(catalog.indices())).startsWith("FTSE", "GSPC", "GDAXI", "FCHI", "SSMI", "IXIC", "N225");
    }

    @Test
    void symbolItself_shouldComeBeforeSymbolsThatStartSoAndThenNames() {
        assertThat(symbols(catalog.search("el"))).containsExactly("EL", "EL.PA", "EA", "LLY", "SU.PA");
    }

    @ParameterizedTest
    @CsvSource({
        "ftse, FTSE",
        "' cac ', FCHI",
        "nikkei, N225",
        "nestle, NESN.SW",
        "loreal, ''",
        "l'oreal, OR.PA",
        "s&p, GSPC",
        "stock exch, LSEG.L",
        "(class a, GOOGL",
    })
    void query_shouldFindBySymbolAndByTheStartOfAnyWord(String query, String first) {
        assertThat(symbols(catalog.search(query)).stream().findFirst().orElse(""))
                .isEqualTo(first);
    }

    @Test
    void middleOfAWord_shouldFindNothing() {
        assertThat(catalog.search("icrosof")).isEmpty();
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
        assertThat(catalog.search("zz")).containsExactly(unknown);
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

    private static List<String> symbols(List<Instrument> instruments) {
        return instruments.stream()
                .map(instrument -> instrument.symbol().value())
                .toList();
    }
}
