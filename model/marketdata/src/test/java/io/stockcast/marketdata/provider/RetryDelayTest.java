package io.stockcast.marketdata.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.core.functions.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryDelayTest {

    private final RetryDelay delay = new RetryDelay(Duration.ofMillis(1_000));

    @Test
    void providerThatNamesATime_shouldBeGivenIt() {
        ProviderException failure = ProviderException.ofStatus(429, Optional.of(Duration.ofSeconds(4)));

        assertThat(delay.apply(1, Either.left(failure))).isEqualTo(4_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 500, 1500", "2, 1000, 3000"})
    void otherFailures_shouldBeFollowedByALongerWaitEachTimeWithJitter(int attempt, long least, long most) {
        ProviderException failure = ProviderException.passing("answers with status 500");

        assertThat(IntStream.range(0, 200).mapToObj(i -> delay.apply(attempt, Either.left(failure))))
                .allSatisfy(wait -> assertThat(wait).isBetween(least, most))
                .satisfies(waits -> assertThat(waits.stream().distinct()).hasSizeGreaterThan(1));
    }
}
