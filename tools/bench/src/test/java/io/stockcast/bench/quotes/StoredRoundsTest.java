package io.stockcast.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredRoundsTest {

    @Test
    void quotesThatNoBarHolds_shouldBeMissing() {
        String answer = """
                {"quotes": [
                  {"bars": [{"open": 1000.0, "close": 1001.0}, {"open": 1002.0, "close": 1003.0}]},
                  {"bars": [{"open": 1000.0, "close": 1000.0}, {"open": 1002.0, "close": 1003.0}]}]}""";

        assertThat(StoredRounds.missing(answer, 2, 4)).isEqualTo(1);
        assertThat(StoredRounds.missing(answer, 3, 4)).isEqualTo(5);
    }
}
