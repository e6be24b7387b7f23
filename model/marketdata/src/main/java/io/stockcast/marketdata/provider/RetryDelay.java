package io.stockcast.marketdata.provider;

import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import java.time.Duration;
import java.util.Optional;

/** How long to wait before the next attempt: what the provider asks for, else exponentially longer, with jitter. */
final class RetryDelay implements IntervalBiFunction<Object> {

    private final IntervalFunction backoff;

    RetryDelay(Duration backoff) {
        this.backoff = IntervalFunction.ofExponentialRandomBackoff(backoff, 2.0, 0.5);
    }

    @Override
    public Long apply(Integer attempt, Either<Throwable, Object> outcome) {
        return Optional.ofNullable(outcome.getLeft())
                .filter(ProviderException.class::isInstance)
                .flatMap(failure -> ((ProviderException) failure).retryAfter())
                .map(Duration::toMillis)
                .orElseGet(() -> backoff.apply(attempt));
    }
}
