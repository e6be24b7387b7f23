package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KupiecStatisticTest {

    @Test
    void twentyMissesInAYear_shouldGiveTheTextbooksFigure() {
        // Jorion, Value at Risk, on J.P. Morgan's 1998: 20 exceptions in 252 days at 95 %, LR 3.91
        LikelihoodRatio ratio = KupiecStatistic.of(20, 252, 0.95);

        assertThat(ratio.statistic()).isCloseTo(3.9125508275532184, within(1e-9));
        assertThat(ratio.pValue()).isCloseTo(0.04792680100008753, within(1e-9));
    }

    /** Kupiec's table: at 5 % significance a miss rate of 5 % is kept for 38 to 64 misses in 1,000, 1 % below 7 in 255. */
    @ParameterizedTest
    @CsvSource({
        "37, 1000, 0.95, true",
        "38, 1000, 0.95, false",
        "64, 1000, 0.95, false",
        "65, 1000, 0.95, true",
        "6, 255, 0.99, false",
        "7, 255, 0.99, true"
    })
    void endsOfKupiecsRegions_shouldBeThoseOfHisTable(int misses, int count, double coverage, boolean isRejected) {
        assertThat(KupiecStatistic.of(misses, count, coverage).pValue() < 0.05).isEqualTo(isRejected);
    }

    @Test
    void noMissOrNothingElse_shouldStillGiveANumber() {
        assertThat(KupiecStatistic.of(0, 250, 0.95).statistic()).isCloseTo(-500 * Math.log(0.95), within(1e-9));
        assertThat(KupiecStatistic.of(250, 250, 0.80).statistic()).isCloseTo(-500 * Math.log(0.2), within(1e-9));
    }

    @Test
    void missesAsPromised_shouldGiveZero() {
        assertThat(KupiecStatistic.of(50, 250, 0.80).statistic()).isCloseTo(0, within(1e-9));
        assertThat(KupiecStatistic.of(50, 250, 0.80).pValue()).isCloseTo(1, within(1e-4));
    }
}
