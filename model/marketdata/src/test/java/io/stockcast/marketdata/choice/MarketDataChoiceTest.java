package io.stockcast.marketdata.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.testing.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketDataChoiceTest {

    private static final Map<String, String> KEYS =
            Map.of("ALPHAVANTAGE_API_KEY", "one", "TWELVEDATA_API_KEY", " two ");

    @TempDir
    private Path folder;

    @Test
    void sources_shouldBeOpenedInTheOrderOfTheList() throws IOException {
        Files.write(folder.resolve("KO.csv"), HistoryCsv.write(Histories.walk("KO", 30)));

        List<ChosenSource> sources = open("yahoo, " + folder + ",TwelveData,alphavantage,yahoo", KEYS);

        assertThat(sources)
                .extracting(ChosenSource::title)
                .containsExactly(
                        "Yahoo Finance (for personal use only)", folder.toString(), "Twelve Data", "Alpha Vantage");
        assertThat(sources.get(1).data().holds(new TickerSymbol("KO"))).isTrue();
    }

    @Test
    void list_shouldBePrintedAsItIsRead() {
        assertThat(MarketDataChoice.parse(" YAHOO ,/prices,")).hasToString("yahoo,/prices");
    }

    @Test
    void folders_shouldBeRenamedAlone() {
        assertThat(MarketDataChoice.parse("yahoo,sample").withFolders(name -> "/" + name))
                .hasToString("yahoo,/sample");
    }

    @ParameterizedTest
    @CsvSource({"alphavantage, ALPHAVANTAGE_API_KEY", "twelvedata, TWELVEDATA_API_KEY"})
    void missingKey_shouldBeNamed(String provider, String variable) {
        for (Map<String, String> settings : List.of(Map.<String, String>of(), Map.of(variable, " "))) {
            assertThatExceptionOfType(UnusableMarketDataException.class)
                    .isThrownBy(() -> open(provider, settings))
                    .withMessageContaining(variable);
        }
    }

    @Test
    void keyThatCannotBeOne_shouldBeRefusedWithoutBeingPrinted() {
        assertThatExceptionOfType(UnusableMarketDataException.class)
                .isThrownBy(() -> open("twelvedata", Map.of("TWELVEDATA_API_KEY", "half\r\nanother")))
                .withMessageContaining("TWELVEDATA_API_KEY")
                .withMessageNotContaining("half");
    }

    @Test
    void folderThatIsNotThere_shouldBeNamed() {
        assertThatExceptionOfType(UnusableMarketDataException.class)
                .isThrownBy(() -> open("yaho", Map.of()))
                .withMessageContaining("yaho");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , "})
    void emptyList_shouldBeRefused(String list) {
        assertThatExceptionOfType(UnusableMarketDataException.class).isThrownBy(() -> MarketDataChoice.parse(list));
    }

    private static List<ChosenSource> open(String list, Map<String, String> settings) {
        return MarketDataChoice.parse(list).open(settings::get, Clock.systemUTC(), refusal -> {});
    }
}
