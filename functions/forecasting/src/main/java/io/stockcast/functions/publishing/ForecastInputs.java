package io.stockcast.functions.publishing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.LeadIndex;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the prices that forecasts are made from: only those of sessions that have ended. */
final class ForecastInputs {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastInputs.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final MarketData marketData;
    private final Clock clock;

    /** Opens at the first failure, so that a refresh of many instruments asks for the lead market's prices once. */
    private final CircuitBreaker leadMarket;

    ForecastInputs(MarketData marketData, Clock clock) {
        this.marketData = marketData;
        this.clock = clock;
        this.leadMarket = CircuitBreaker.of("lead-market", opensAtTheFirstFailure(clock));
    }

    /** What the instrument can be forecast from; without any prices of it there is a {@link NoHistoryException}. */
    GatheredInput of(Instrument instrument) {
        PriceHistory history =
                finishedSessions(instrument).orElseThrow(() -> new NoHistoryException(instrument.symbol()));
        if (instrument.symbol().equals(LeadIndex.INSTRUMENT.symbol())) {
            leadMarket.reset();
            return new GatheredInput(ForecastInput.alone(history), GatheredInput.Lead.KNOWN);
        }
        return withLead(history, clock.instant());
    }

    private GatheredInput withLead(PriceHistory history, Instant now) {
        try {
            Optional<PriceHistory> lead = leadMarket.executeSupplier(() -> finishedSessions(LeadIndex.INSTRUMENT));
            return GatheredInput.of(history, lead, now);
        } catch (CallNotPermittedException e) {
            return GatheredInput.withoutLead(history, now);
        } catch (MarketDataException | InvalidHistoryException e) {
            LOG.warn("The prices of {} are unavailable: {}", LeadIndex.INSTRUMENT.symbol(), e.getMessage());
            return GatheredInput.withoutLead(history, now);
        }
    }

    private Optional<PriceHistory> finishedSessions(Instrument instrument) {
        LocalDate ended = instrument.exchange().hours().lastCompletedSession(clock.instant());
        return marketData.dailyHistory(instrument.symbol()).map(history -> {
            List<Bar> bars = history.between(LocalDate.MIN, ended);
            return new PriceHistory(history.symbol(), bars);
        });
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
