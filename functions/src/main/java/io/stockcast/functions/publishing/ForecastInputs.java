package io.stockcast.functions.publishing;

import io.stockcast.forecasting.ForecastInput;
import io.stockcast.forecasting.history.Bar;
import io.stockcast.forecasting.history.InvalidHistoryException;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.LeadIndex;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.marketdata.MarketDataUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The prices that forecasts are made from: those of sessions that have ended, and no others.
 *
 * <p>A forecast as of a day is made when the lead market has closed as well, so that each has the same news. Where its
 * prices come late, the instrument is forecast as of the day before until they are there.
 */
final class ForecastInputs {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastInputs.class);

    /** Nothing is awaited from a lead market whose prices ended so long before the instrument's. */
    private static final int AWAITED_DAYS = 7;

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final MarketData marketData;
    private final Clock clock;

    /** When the lead market's prices could last not be had; each of many instruments would ask in vain again. */
    private volatile Instant failed = Instant.MIN;

    ForecastInputs(MarketData marketData, Clock clock) {
        this.marketData = marketData;
        this.clock = clock;
    }

    /** What the instrument is forecast from just now; without any prices of it there is a {@link NoHistoryException}. */
    ForecastInput of(Instrument instrument) {
        PriceHistory history = finishedSessions(instrument, LeadIndex.lastDayOver(clock.instant()))
                .orElseThrow(() -> new NoHistoryException(instrument.symbol()));
        Optional<PriceHistory> lead = lead(instrument);
        return ForecastInput.of(lead.map(market -> awaiting(market, history)).orElse(history), lead);
    }

    private Optional<PriceHistory> lead(Instrument instrument) {
        if (instrument.symbol().equals(LeadIndex.INSTRUMENT.symbol())) {
            return Optional.empty();
        }
        if (clock.instant().isBefore(failed.plus(AFTER_FAILURE))) {
            return without(instrument, "its prices could not be had a moment ago");
        }
        try {
            return finishedSessions(LeadIndex.INSTRUMENT, LocalDate.MAX);
        } catch (MarketDataUnavailableException | InvalidHistoryException e) {
            failed = clock.instant();
            return without(instrument, e.getMessage());
        }
    }

    private static Optional<PriceHistory> without(Instrument instrument, String reason) {
        LOG.warn("{} is forecast without {}: {}", instrument.symbol(), LeadIndex.INSTRUMENT.symbol(), reason);
        return Optional.empty();
    }

    private static PriceHistory awaiting(PriceHistory lead, PriceHistory history) {
        LocalDate last = lead.last().date();
        boolean isAwaited = !last.isBefore(history.last().date().minusDays(AWAITED_DAYS));
        return isAwaited ? until(LeadIndex.lastDayOver(last), history) : history;
    }

    private Optional<PriceHistory> finishedSessions(Instrument instrument, LocalDate day) {
        LocalDate ended = instrument.exchange().hours().lastCompletedSession(clock.instant());
        return marketData
                .dailyHistory(instrument.symbol())
                .map(history -> until(ended.isBefore(day) ? ended : day, history));
    }

    private static PriceHistory until(LocalDate day, PriceHistory history) {
        List<Bar> bars = history.between(LocalDate.MIN, day);
        return new PriceHistory(history.symbol(), bars);
    }
}
