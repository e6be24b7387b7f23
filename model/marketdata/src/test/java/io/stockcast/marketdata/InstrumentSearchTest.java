package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what they look for. */
class InstrumentSearchTest {

    private final InstrumentCatalog catalog = new InstrumentCatalog(new InMemoryMarketData());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    ftse,               FTSE
                    FTSE100,            FTSE
                    footsie,            FTSE
                    ^FTSE,              FTSE
                    UKX,                FTSE
                    ^GSPC,              GSPC
                    ^gspc,              GSPC
                    SP500,              GSPC
                    sp 500,             GSPC
                    s&p,                GSPC
                    s & p,              GSPC
                    S&P 500,            GSPC
                    S and P,            GSPC
                    s and p 500,        GSPC
                    500 s&p,            GSPC
                    standard and poors, GSPC
                    spx,                GSPC
                    dax,                GDAXI
                    dax 40,             GDAXI
                    dax40,              GDAXI
                    " cac ",            FCHI
                    cac40,              FCHI
                    smi,                SSMI
                    nasdaq,             IXIC
                    nasdaq composite,   IXIC
                    composite nasdaq,   IXIC
                    nasdaq 100,         NDX
                    nikkei,             N225
                    nikkei225,          N225
                    dow,                DJI
                    dow jones,          DJI
                    euro stoxx,         STOXX50E
                    eurostoxx 50,       STOXX50E
                    """)
    void wordsForAnIndex_shouldFindItFirst(String query, String first) {
        assertThat(symbols(query)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    brk-b,          BRK-B
                    brk.b,          BRK-B
                    BRK/B,          BRK-B
                    brk b,          BRK-B
                    brkb,           BRK-B
                    brk.,           BRK-B
                    NYSE:BRK.B,     BRK-B
                    bp.l,           BP.L
                    LON:VOD,        VOD.L
                    lse:vod,        VOD.L
                    XLON:VOD,       VOD.L
                    vod ln,         VOD.L
                    NASDAQ:AAPL,    AAPL
                    aapl us,        AAPL
                    ETR:SAP,        SAP.DE
                    EPA:MC,         MC.PA
                    SWX:NESN,       NESN.SW
                    el,             EL
                    """)
    void symbolInAnySpelling_shouldFindItsInstrumentFirst(String query, String first) {
        assertThat(symbols(query)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    google,          GOOG
                    youtube,         GOOG
                    facebook,        META
                    coke,            KO
                    coca cola,       KO
                    cola coca,       KO
                    cocacola,        KO
                    at&t,            T
                    att,             T
                    J&J,             JNJ
                    johnson johnson, JNJ
                    procter & gam,   PG
                    us bancorp,      USB
                    eon,             EOAN.DE
                    vw,              VOW3.DE
                    3m,              MMM
                    abb,             ABBN.SW
                    stock exch,      LSEG.L
                    "(class a",      GOOGL
                    """)
    void wordsForAStock_shouldFindItFirst(String query, String first) {
        assertThat(symbols(query)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'oréal", "l’oréal", "lʼoréal", "l‘Oréal", "l´oréal", "l`oréal", "l'oreal", "loreal", "l oreal",
                "L'ORÉAL", "oreal", "l'oréal"
            })
    void apostropheAndAccents_shouldMakeNoDifference(String query) {
        assertThat(symbols(query)).containsExactly("OR.PA");
    }

    @ParameterizedTest
    @CsvSource({
        "nestle, NESN.SW",
        "hermes, RMS.PA",
        "estee lauder, EL",
        "mcdonalds, MCD",
        "mcdonald, MCD",
        "oreilly, ORLY",
        "munchener ruck, MUV2.DE",
        "Münchener Rück, MUV2.DE",
        "rolls royce, RR.L",
    })
    void accentsAndPunctuation_shouldNotBeNeeded(String query, String first) {
        assertThat(symbols(query)).startsWith(first);
    }

    @Test
    void bothClasses_shouldBeFoundByTheNameOfTheCompany() {
        assertThat(symbols("google")).containsExactly("GOOG", "GOOGL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"icrosof", "&", "^", "'", "..", "日経", "coca dax"})
    void textThatNothingIsCalled_shouldFindNothing(String query) {
        assertThat(symbols(query)).isEmpty();
    }

    private List<String> symbols(String query) {
        return catalog.search(query).stream()
                .map(entry -> entry.instrument().symbol().value())
                .toList();
    }
}
