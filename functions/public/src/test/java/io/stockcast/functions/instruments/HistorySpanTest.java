package io.stockcast.functions.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.marketdata.testing.Histories;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistorySpanTest {

    private static final PriceHistory HISTORY = Histories.walk("KO");

    @Test
    void nothingAsked_shouldBeTheWholeHistory() {
        assertThat(span(null, null, null).of(HISTORY)).isEqualTo(HISTORY.bars());
    }

    @Test
    void last_shouldBeTheNewestBars() {
        int size = HISTORY.size();

        assertThat(span(null, null, "3").of(HISTORY)).isEqualTo(HISTORY.bars().subList(size - 3, size));
        assertThat(span(null, null, "1000000").of(HISTORY)).hasSize(size);
    }

    @Test
    void lastUpToADate_shouldBeTheNewestUntilThen() {
        String to = HISTORY.bar(9).date().toString();

        assertThat(span(null, to, "2").of(HISTORY)).isEqualTo(HISTORY.bars().subList(8, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-30, , , The parameter from must be a date such as 2024-01-31.",
        "2024-02-02, 2024-02-01, , The parameter from must not be later than to.",
        ", , many, The parameter last must be a number such as 300.",
        ", , 99999999999, The parameter last must be a number such as 300.",
        ", , 0, The parameter last must be at least 1.",
        ", , -5, The parameter last must be at least 1.",
    })
    void badParameter_shouldBeAClearProblem(String from, String to, String last, String message) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> span(from, to, last))
                .withMessage(message);
    }

    private static HistorySpan span(String from, String to, String last) {
        return HistorySpan.parse(Optional.ofNullable(from), Optional.ofNullable(to), Optional.ofNullable(last));
    }
}
