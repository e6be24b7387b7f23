package io.stockcast.functions.publishing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.MarketDataException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The prices of one reference series. Its circuit breaker opens at the first failure, so that a refresh of many
 * instruments asks for them once.
 */
final class ReferencePrices {

    private static final Logger LOG = LoggerFactory.getLogger(ReferencePrices.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final TickerSymbol symbol;
    private final Supplier<Optional<PriceHistory>> source;
    private final CircuitBreaker breaker;

    ReferencePrices(TickerSymbol symbol, Supplier<Optional<PriceHistory>> source, Clock clock) {
        this.symbol = symbol;
        this.source = source;
        this.breaker = CircuitBreaker.of(symbol.value(), opensAtTheFirstFailure(clock));
    }

    /**
     * What the source answered.
     *
     * @param history empty also where the source has none
     */
    record Answer(boolean isAvailable, Optional<PriceHistory> history) {

        private static final Answer UNAVAILABLE = new Answer(false, Optional.empty());
    }

    Answer ask() {
        try {
            return new Answer(true, breaker.executeSupplier(source));
        } catch (CallNotPermittedException e) {
            return Answer.UNAVAILABLE;
        } catch (MarketDataException | InvalidHistoryException e) {
            LOG.warn("The prices of {} are unavailable: {}", symbol, e.getMessage());
            return Answer.UNAVAILABLE;
        }
    }

    /** The source has answered for this series elsewhere, so it is asked again at once. */
    void reset() {
        breaker.reset();
    }

    private static CircuitBreakerConfig opensAtTheFirstFailure(Clock clock) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(1)
                .minimumNumberOfCalls(1)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitDurationInOpenState(AFTER_FAILURE)
                .clock(clock)
                .recordExceptions(MarketDataException.class, InvalidHistoryException.class)
                .build();
    }
}
