package io.stockcast.marketdata.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.testing.Histories;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMarketDataTest {

    @TempDir
    private Path folder;

    private final List<String> refusals = new ArrayList<>();

    @Test
    void plainAndGzippedFiles_shouldBothBeServed() throws IOException {
        write("KO.csv");
        writeGzipped("INDEX_FTSE.csv.gz");

        FolderMarketData market = open();

        assertThat(market.dailyHistory(new TickerSymbol("KO")).orElseThrow().size())
                .isEqualTo(30);
        assertThat(market.dailyHistory(new TickerSymbol("FTSE")).orElseThrow().symbol())
                .isEqualTo("FTSE");
        assertThat(refusals).isEmpty();
    }

    @Test
    void referenceSeries_shouldHaveTheirPricesAndBeFoundByNobody() throws IOException {
        write("KO.csv");
        Files.createDirectory(folder.resolve("reference"));
        writeGzipped("reference/EWJ.csv.gz");
        write("reference/KO.csv");
        TickerSymbol fund = new TickerSymbol("EWJ");

        FolderMarketData market = open();

        assertThat(market.dailyHistory(fund)).isPresent();
        assertThat(market.find(fund)).isEmpty();
        assertThat(market.holds(fund)).isFalse();
        assertThat(market.symbols()).containsExactly(new TickerSymbol("KO"));
    }

    @Test
    void referenceSeriesAlone_shouldBeNoMarket() throws IOException {
        Files.createDirectory(folder.resolve("reference"));
        write("reference/VIX.csv");

        assertThatExceptionOfType(UnusableMarketDataException.class).isThrownBy(this::open);
    }

    @Test
    void closesOfAVolatilityIndexThatDoubles_shouldBeServedAsTheyAre() throws IOException {
        write("KO.csv");
        Files.createDirectory(folder.resolve("reference"));
        Files.writeString(folder.resolve("reference/VIX.csv"), """
                date,close
                2018-02-01,13.47
                2018-02-02,17.31
                2018-02-05,37.32
                2018-02-06,29.98
                """);

        assertThat(open().dailyHistory(new TickerSymbol("VIX"))
                        .orElseThrow()
                        .bar(2)
                        .close())
                .isEqualTo(37.32);
        assertThat(refusals).isEmpty();
    }

    @Test
    void fileNames_shouldTellTheInstrument() throws IOException {
        write("INDEX_WIG20.csv");
        write("BP.L.csv");
        write("AAPL.csv");
        write("CL=F.csv");

        FolderMarketData market = open();

        assertThat(market.find(new TickerSymbol("WIG20")))
                .contains(new Instrument(
                        new TickerSymbol("WIG20"), "WIG20", InstrumentKind.INDEX, Exchange.WEEKDAYS, "XXX"));
        assertThat(market.find(new TickerSymbol("CL=F")))
                .contains(new Instrument(
                        new TickerSymbol("CL=F"), "CL=F", InstrumentKind.STOCK, Exchange.WEEKDAYS, "XXX"));
        assertThat(market.find(new TickerSymbol("BP.L")).orElseThrow())
                .isEqualTo(new Instrument(new TickerSymbol("BP.L"), "BP", InstrumentKind.STOCK, Exchange.XLON, "GBX"));
        assertThat(market.find(new TickerSymbol("AAPL")).orElseThrow().exchange())
                .isEqualTo(Exchange.XNAS);
    }

    @Test
    void unreadableFile_shouldBeNamedAndTheOthersServed() throws IOException {
        write("KO.csv");
        Files.writeString(folder.resolve("PG.csv"), """
                date,open,high,low,close,adj_close,volume
                2020-01-02,,,,10,,
                2020-01-03,,,,-1,,
                """);

        FolderMarketData market = open();

        assertThat(market.dailyHistory(new TickerSymbol("PG"))).isEmpty();
        assertThat(market.holds(new TickerSymbol("PG"))).isTrue();
        assertThat(market.dailyHistory(new TickerSymbol("KO"))).isPresent();
        assertThat(refusals).singleElement().asString().contains("PG.csv", "line 3");
    }

    @Test
    void fileThatIsNotGzipInSpiteOfItsName_shouldBeReadAsItIs() throws IOException {
        write("KO.csv.gz");

        assertThat(open().dailyHistory(new TickerSymbol("KO"))).isPresent();
    }

    @Test
    void repairs_shouldBeToldInOneLine() throws IOException {
        String csv = new String(HistoryCsv.write(Histories.walk("KO", 30)), StandardCharsets.US_ASCII);
        Files.writeString(
                folder.resolve("KO.csv"), csv.replaceAll("(?m)^(2019-01-10),.*", "$1,null,null,null,null,null,null"));

        assertThat(open().dailyHistory(new TickerSymbol("KO"))).isPresent();
        assertThat(refusals)
                .singleElement()
                .asString()
                .startsWith("Repaired ")
                .endsWith("KO.csv: bars without a close dropped (1)");
    }

    @Test
    void nameThatIsNoSymbol_shouldBeRefused() throws IOException {
        write("KO.csv");
        write("my notes.csv");

        assertThat(open().symbols()).containsExactly(new TickerSymbol("KO"));
        assertThat(refusals).singleElement().asString().contains("my notes.csv");
    }

    @Test
    void secondFileOfASymbol_shouldBeRefused() throws IOException {
        write("FTSE.csv");
        write("INDEX_FTSE.csv");

        assertThat(open().symbols()).hasSize(1);
        assertThat(refusals).singleElement().asString().contains("INDEX_FTSE.csv", "another file");
    }

    @Test
    void emptyFolder_shouldBeRefused() throws IOException {
        Files.writeString(folder.resolve("README.md"), "nothing here");

        assertThatExceptionOfType(UnusableMarketDataException.class)
                .isThrownBy(this::open)
                .withMessageContaining(folder.toString())
                .withMessageContaining("no CSV files");
    }

    @Test
    void missingFolder_shouldBeRefused() {
        Path missing = folder.resolve("missing");

        assertThatExceptionOfType(UnusableMarketDataException.class)
                .isThrownBy(() -> new FolderMarketData(missing, Clock.systemUTC(), refusals::add))
                .withMessageContaining(missing.toString());
    }

    private FolderMarketData open() {
        return new FolderMarketData(folder, Clock.systemUTC(), refusals::add);
    }

    private void write(String name) throws IOException {
        Files.write(folder.resolve(name), HistoryCsv.write(Histories.walk("X", 30)));
    }

    private void writeGzipped(String name) throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            gzip.write(HistoryCsv.write(Histories.walk("X", 30)));
        }
    }
}
