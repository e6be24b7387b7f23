package io.stockcast.marketdata.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.Bar;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.RawHistory;
import io.stockcast.marketdata.repair.Split;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceFileTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final RawBar FIRST = new RawBar(LocalDate.of(2024, 7, 10), 1099.5, 1100.25, 1098, 1100, 1090, 1234);
    private static final RawBar SECOND = new RawBar(LocalDate.of(2024, 7, 11), 1101, 1102, 1100, 1101.5, 1091, 5678);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                date,open,high,low,close,adj_close,volume
                2024-07-10,1099.5,1100.25,1098,1100,1090,1234
                2024-07-11,1101,1102,1100,1101.5,1091,5678
                """,
                """
                Date,Open,High,Low,Close,Adj Close,Volume
                2024-07-10,1099.5,1100.25,1098,1100,1090,1234
                2024-07-11,1101,1102,1100,1101.5,1091,5678
                """,
                """
                Date,Open,High,Low,Close*,Adj Close**,Volume
                "Jul 11, 2024","1,101.00","1,102.00","1,100.00","1,101.50","1,091.00","5,678"
                "Jul 10, 2024","1,099.50","1,100.25","1,098.00","1,100.00","1,090.00","1,234"
                *Close price adjusted for splits
                """,
                """
                # exported on 12 July
                DATE ; OPEN ; HIGH ; LOW ; CLOSE ; ADJ_CLOSE ; VOLUME
                10.07.2024;1.099,50;1.100,25;1.098;1.100;1.090;1.234
                11.07.2024;1.101,00;1.102,00;1.100,00;1.101,50;1.091,00;5.678
                """,
                """
                sep=;
                Datum;Eröffnung;Hoch;Tief;Schluss;adj close;Volumen
                10.07.2024;1099,5;1100,25;1098;1100;1090;1234
                11.07.2024;1101;1102;1100;1101,5;1091;5678
                """,
                """
                Prices of an index, as downloaded

                Date\tOpen\tHigh\tLow\tClose\tAdj. Close\tVolume
                2024-07-10 00:00:00\t1099.5\t1100.25\t1098\t1100\t1090\t1234
                2024-07-11 00:00:00\t1101\t1102\t1100\t1101.5\t1091\t5678
                """,
                """
                Date,Close/Last,Volume,Open,High,Low,Adj Close
                2024-07-11,$1101.50,5678.0,$1101.00,$1102.00,$1100.00,$1091
                2024-07-10,$1100.00,1.234E3,$1099.50,$1100.25,$1098.00,$1090
                """,
                """
                Price,Adj Close,Close,High,Low,Open,Volume
                Ticker,AAPL,AAPL,AAPL,AAPL,AAPL,AAPL
                Date,,,,,,
                2024-07-10,1090,1100,1100.25,1098,1099.5,1234
                2024-07-11,1091,1101.5,1102,1100,1101,5678
                """,
                """
                ,Open,High,Low,Close,Adj Close,Volume
                2024/07/10,1099.5,1100.25,1098,1100,1090,1234
                2024/07/11,1101,1102,1100,1101.5,1091,5678
                """,
                """
                date,open,high,low,close,adj_close,volume,,
                2024-07-10T00:00:00-05:00,1099.5,1100.25,1098,1100,1090,1234,,
                2024-07-11T00:00:00-05:00,1101,1102,1100,1101.5,1091,5678,,
                """,
                """
                timestamp,open,high,low,close,adjusted_close,volume,dividend_amount
                2024-07-11T04:00:00Z,1101,1102,1100,1101.5,1091,5.678K,0.0
                2024-07-10T04:00:00Z,1099.5,1100.25,1098,1100,1090,1.234K,0.0
                """,
            })
    void filesThatPeopleHave_shouldGiveTheSameBars(String text) throws IOException {
        assertThat(read(text).bars()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodings_shouldBeTold(String charset) throws IOException {
        String text = "Datum;Eröffnung;Hoch;Tief;Schluss;Adj Close;Volumen\n"
                + "2024-07-10;1099,5;1100,25;1098;1100;1090;1234\n2024-07-11;1101;1102;1100;1101,5;1091;5678\n";

        assertThat(read(text.getBytes(Charset.forName(charset))).bars()).containsExactly(FIRST, SECOND);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).bars())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void gzip_shouldBeToldByItsContent() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("date,close\n2024-07-10,1100\n".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(read(bytes.toByteArray()).bars()).extracting(RawBar::close).containsExactly(1100.0);
    }

    @Test
    void midnightInTheZoneOfTheExchange_shouldBeItsDate() throws IOException {
        Path file = Files.writeString(folder.resolve("X.csv"), "Date,Close\n2024-07-09T15:00:00Z,1100\n");

        assertThat(PriceFile.read(file, TOKYO).bars())
                .extracting(RawBar::date)
                .containsExactly(LocalDate.of(2024, 7, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "NaN", "N/A", "-", "#N/A"})
    void cellsWithoutANumber_shouldBeUnknown(String nothing) throws IOException {
        RawBar bar = read("date,open,high,low,close,volume\n2024-07-10," + nothing + ",,,1100," + nothing + "\n")
                .bars()
                .get(0);

        assertThat(bar.open()).isNaN();
        assertThat(bar.close()).isEqualTo(1100);
        assertThat(bar.volume()).isEqualTo(Bar.NO_VOLUME);
    }

    @Test
    void rowsOfDividendsAndSplits_shouldBeNoBars() throws IOException {
        RawHistory history = read("""
                Date,Open,High,Low,Close,Volume
                2024-07-10,1099.5,1100.25,1098,1100,1234
                2024-07-10,0.24 Dividend,,,,
                2024-07-11,2:1 Stock Splits,,,,
                """);

        assertThat(history.bars()).hasSize(1);
    }

    @Test
    void columnOfSplits_shouldReportThem() throws IOException {
        RawHistory history = read("""
                Date,Open,High,Low,Close,Volume,Dividends,Stock Splits
                2024-07-10 00:00:00-04:00,1099.5,1100.25,1098,1100,1234,0.0,0.0
                2024-07-11 00:00:00-04:00,1101,1102,1100,1101.5,5678,0.0,4.0
                """);

        assertThat(history.splits()).containsExactly(new Split(LocalDate.of(2024, 7, 11), 4));
    }

    private RawHistory read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private RawHistory read(byte[] bytes) throws IOException {
        return PriceFile.read(Files.write(folder.resolve("X.csv"), bytes), NEW_YORK);
    }
}
