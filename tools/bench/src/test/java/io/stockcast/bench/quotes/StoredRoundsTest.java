package io.stockcast.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredRoundsTest {

    private static final String ANSWER = """
            {"quotes": [
              {"price": 1003.0,
               "bars": [{"open": 1000.0, "close": 1001.0}, {"open": 1002.0, "close": 1003.0}]},
              {"price": 1002.0,
               "bars": [{"open": 1000.0, "close": 1000.0}, {"open": 1002.0, "close": 1003.0}]}]}""";

    @Test
    void quotesThatNoBarHolds_shouldBeMissing() {
        assertThat(StoredRounds.in(ANSWER, 2, 4).missing()).isEqualTo(1);
        assertThat(StoredRounds.in(ANSWER, 3, 4).missing()).isEqualTo(5);
    }

    @Test
    void instrumentWhoseNewestQuoteIsNotTheLast_shouldBeBehind() {
        assertThat(StoredRounds.in(ANSWER, 2, 4).behind()).isEqualTo(1);
        assertThat(StoredRounds.in(ANSWER, 3, 4).behind()).isEqualTo(2);
    }
}
