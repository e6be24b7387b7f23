package io.stockcast.marketdata.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.history.InvalidHistoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceFileRefusalTest {

    @TempDir
    private Path folder;

    /** The text of a file, its lines parted by bars, and what is said of it after the file's name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ : is empty",
                "<!doctype html><html></html> ~ : is a web page or XML, not CSV",
                "{\"error\": 1} ~ : is JSON, not CSV",
                "PK\u0003\u0004 ~ : is a spreadsheet or a ZIP archive; save the prices as CSV",
                "2024-07-10,1,2,3|2024-07-11,1,2,3 ~ , line 1: has no header above the prices;",
                "date,price in dollars|2024-07-10,1 ~ , line 1: no column of date, price in dollars is the close;",
                "open,close|1,2 ~ , line 1: no column of open, close is the date;",
                "date,close|07/10/2024,1 ~ , line 2: \"07/10/2024\" may begin with the month or the day; write dates",
                "date,close|20240710,1 ~ , line 2: \"20240710\" is not a date such as 2026-11-27",
                "date,close|+12024-07-10,1 ~ , line 2: \"+12024-07-10\" is not a date",
                "date,close|0026-11-27,1 ~ , line 2: \"0026-11-27\" is not a date",
                "date,close|2024-02-30,1 ~ , line 2: \"2024-02-30\" is not a date",
                "date,close|2024-07-10,-3 ~ , line 2: close \"-3\" is not a positive price",
                "date,close|2024-07-10,inf ~ , line 2: close \"inf\" is not a positive price",
                "date,close|2024-07-10,1e999999999 ~ , line 2: close \"1e999999999\" is not a positive price",
                "date,close|2024-07-10,abc ~ , line 2: close \"abc\" is not a number",
                "date,close,volume|2024-07-10,1,-5 ~ , line 2: volume \"-5\" is not a number of shares traded",
                "date,close|2024-07-10,11,5 ~ , line 2: has 3 cells where the header has 2; decimal commas need quotes",
                "date,open,close|2024-07-10,11 ~ , line 2: has 2 cells where the header has 3",
                "date,close,close|2024-07-10,1,2 ~ , line 1: has two columns named close",
                "date,symbol,close|2024-07-10,A,1|2024-07-10,B,2 ~ : has the prices of several instruments: A, B",
                "Price,Close,Close|Ticker,A,B|Date,,|2024-07-10,1,2 ~ , line 2: has the prices of several instruments: A, B",
                "date,close|2024-07-10 09:30,1|2024-07-10 09:31,2 ~ , line 3: is another price of 2024-07-10; daily",
            })
    void file_shouldBeRefusedByItsRealReason(String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("X.csv"), text.replace('|', '\n'));

        assertThatThrownBy(() -> PriceFile.read(file, ZoneOffset.UTC))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessageStartingWith(file + reason);
    }

    @Test
    void missingFile_shouldBeNamed() {
        Path missing = folder.resolve("X.csv");

        assertThatThrownBy(() -> PriceFile.read(missing, ZoneOffset.UTC)).hasMessage(missing + ": does not exist");
    }
}
