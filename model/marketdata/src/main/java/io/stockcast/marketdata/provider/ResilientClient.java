package io.stockcast.marketdata.provider;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/** Calls a provider with a rate limit, a time limit, retries and a circuit breaker. */
final class ResilientClient {

    /** Twenty years of daily bars, in the wordiest of formats, are a quarter of this. */
    private static final long LARGEST_BODY = 16 << 20;

    private final HttpClient http;
    private final TimeLimiter timeLimiter;
    private final RateLimiter rateLimiter;
    private final CircuitBreaker circuitBreaker;
    private final Retry retry;
    private final Pause pause;

    ResilientClient(String name, HttpClient http, Rate rate, Patience patience, Pause pause, Clock clock) {
        this.http = http;
        this.timeLimiter = TimeLimiter.of(name, timeLimit(patience));
        this.rateLimiter = RateLimiter.of(name, rateLimit(rate));
        this.circuitBreaker = CircuitBreaker.of(name, circuit(patience, clock));
        this.retry = Retry.of(name, retries(patience));
        this.pause = pause;
    }

    /**
     * Asks, and reads the answer.
     *
     * @throws ProviderException where no attempt brings one
     * @throws RuntimeException where the reading fails for a reason of its own, which is no failure of the provider's
     */
    <T> T ask(HttpRequest request, Function<ProviderAnswer, T> reading) {
        try {
            Supplier<T> guarded = CircuitBreaker.decorateSupplier(
                    circuitBreaker,
                    RateLimiter.decorateSupplier(
                            rateLimiter, () -> read(ProviderAnswer.of(response(request)), reading)));
            return Retry.decorateSupplier(retry, () -> pause.unlessOn(guarded)).get();
        } catch (CallNotPermittedException e) {
            throw ProviderException.lasting("has failed repeatedly, so its circuit breaker is open");
        } catch (RequestNotPermitted e) {
            throw ProviderException.lasting("has reached its rate limit");
        }
    }

    private HttpResponse<byte[]> response(HttpRequest request) {
        try {
            return timeLimiter.executeFutureSupplier(() -> http.sendAsync(request, LimitedBody.handler(LARGEST_BODY)));
        } catch (TimeoutException e) {
            throw ProviderException.passing("does not answer in time");
        } catch (IOException e) {
            throw ProviderException.passing("cannot be reached, or broke the connection off ("
                    + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProviderException.lasting("was interrupted while it answered");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("sending fails with no other checked exceptions", e);
        }
    }

    // What a value that is no number or no date throws is the provider's fault; everything else is ours.
    private static <T> T read(ProviderAnswer answer, Function<ProviderAnswer, T> reading) {
        try {
            return reading.apply(answer);
        } catch (JacksonException | DateTimeException e) {
            throw ProviderException.changedForm(
                    "a value is no number or date (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static TimeLimiterConfig timeLimit(Patience patience) {
        return TimeLimiterConfig.custom().timeoutDuration(patience.timeLimit()).build();
    }

    private static RateLimiterConfig rateLimit(Rate rate) {
        return RateLimiterConfig.custom()
                .limitForPeriod(rate.calls())
                .limitRefreshPeriod(rate.period())
                .timeoutDuration(rate.longestWait())
                .build();
    }

    private static CircuitBreakerConfig circuit(Patience patience, Clock clock) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitDurationInOpenState(patience.openFor())
                .clock(clock)
                .ignoreException(failure -> !(failure instanceof ProviderException))
                .build();
    }

    private static RetryConfig retries(Patience patience) {
        return RetryConfig.custom()
                .maxAttempts(patience.attempts())
                .intervalBiFunction(new RetryDelay(patience.backoff()))
                .retryOnException(failure -> isWorthRetrying(failure, patience.longestRetryAfter()))
                .build();
    }

    private static boolean isWorthRetrying(Throwable failure, Duration longestWait) {
        return failure instanceof ProviderException provider
                && provider.isWorthRetrying()
                && provider.retryAfter()
                        .map(wait -> wait.compareTo(longestWait) <= 0)
                        .orElse(true);
    }
}
