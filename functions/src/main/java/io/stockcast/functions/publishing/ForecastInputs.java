package io.stockcast.functions.publishing;

import io.stockcast.forecasting.history.Bar;
import io.stockcast.forecasting.history.InvalidHistoryException;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.LeadIndex;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.problem.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the prices that forecasts are made from: those of sessions that have ended, and no others. */
final class ForecastInputs {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastInputs.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final MarketData marketData;
    private final Clock clock;

    /** When the lead market's prices could last not be had; each of many instruments would ask in vain again. */
    private volatile Instant failed = Instant.MIN;

    ForecastInputs(MarketData marketData, Clock clock) {
        this.marketData = marketData;
        this.clock = clock;
    }

    /** What the instrument can be forecast from; without any prices of it there is a {@link NoHistoryException}. */
    GatheredInput of(Instrument instrument) {
        PriceHistory history =
                finishedSessions(instrument).orElseThrow(() -> new NoHistoryException(instrument.symbol()));
        if (instrument.symbol().equals(LeadIndex.INSTRUMENT.symbol())) {
            failed = Instant.MIN;
            return new GatheredInput(ForecastInput.alone(history), GatheredInput.Lead.KNOWN);
        }
        return beside(history, clock.instant());
    }

    private GatheredInput beside(PriceHistory history, Instant now) {
        if (now.isBefore(failed.plus(AFTER_FAILURE))) {
            return GatheredInput.withoutLead(history, now);
        }
        try {
            return GatheredInput.of(history, finishedSessions(LeadIndex.INSTRUMENT), now);
        } catch (UnavailableException | InvalidHistoryException e) {
            failed = now;
            LOG.warn("The prices of {} cannot be had: {}", LeadIndex.INSTRUMENT.symbol(), e.getMessage());
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
}
