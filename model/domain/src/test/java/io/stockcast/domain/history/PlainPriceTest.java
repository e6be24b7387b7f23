package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.io.schubfach.DoubleToDecimal;

class PlainPriceTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100.0",
        "101.5, 101.5",
        "101.05, 101.05",
        "4567.18, 4567.18",
        "0.0101, 0.0101",
        "0.001, 0.001",
        "0.0001, 0.00010",
        "0.00012345, 0.00012345",
        "1.00001, 1.00001",
        "4567.18017578125, 4567.18017578125",
        "9999999.9999, 9999999.9999",
        "1e7, 10000000",
        "12345678.9, 12345678.9",
        "1e16, 10000000000000000"
    })
    void price_shouldBePlainAndShort(double price, String text) {
        assertThat(plain(price)).isEqualTo(text);
    }

    @Test
    void quotes_shouldBeWrittenAsTheShortestFormOfAnyDouble() {
        Random random = new Random(1);
        DoubleStream.generate(() -> random.nextInt(1, 100_000_000) / Math.pow(10, random.nextInt(8)))
                .limit(100_000)
                .flatMap(quote -> DoubleStream.of(Math.nextDown(quote), quote, Math.nextUp(quote)))
                .forEach(price -> assertThat(plain(price)).isEqualTo(shortest(price)));
    }

    private static String shortest(double price) {
        String shortest = DoubleToDecimal.toString(price);
        return shortest.contains("E") ? new BigDecimal(shortest).toPlainString() : shortest;
    }

    private static String plain(double price) {
        CsvText text = new CsvText(0);
        PlainPrice.append(price, text);
        return new String(text.toBytes(0, text.length()), StandardCharsets.US_ASCII);
    }
}
