package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 2_147_483_647, 2_147_483_648L, 53_228_400, Long.MAX_VALUE})
    void number_shouldBeInDecimalDigits(long number) {
        assertThat(text(csv -> csv.append(number))).isEqualTo(Long.toString(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-03", "0999-12-31", "+12345-06-07", "-0044-03-15"})
    void date_shouldBeIso(LocalDate date) {
        assertThat(text(csv -> csv.append(date))).isEqualTo(date.toString());
    }

    @Test
    void textLongerThanExpected_shouldBeKept() {
        assertThat(text(csv ->
                        csv.append("open").append(',').append(101).append('.').appendFourDigits(5)))
                .isEqualTo("open,101.0005");
    }

    private static String text(Consumer<CsvText> append) {
        CsvText csv = new CsvText(0);
        append.accept(csv);
        return new String(csv.toBytes(0, csv.length()), StandardCharsets.US_ASCII);
    }
}
