package io.stockcast.functions.publishing;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.publishing.ReferencePrices.Answer;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what forecasts are made from: the prices of sessions that have ended, and the days of companies' reports. */
final class ForecastInputs {

    private final ForecastSources sources;
    private final Clock clock;
    private final Map<String, ReferencePrices> references;

    ForecastInputs(ForecastSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        CuratedInstruments curated = new CuratedInstruments();
        this.references = ReferenceSymbols.all().stream()
                .collect(Collectors.toMap(Function.identity(), symbol -> prices(new TickerSymbol(symbol), curated)));
    }

    /** What the instrument can be forecast from; without any prices of it there is a {@link NoHistoryException}. */
    GatheredInput of(Instrument instrument) {
        PriceHistory history = finishedSessions(instrument.symbol(), instrument.exchange())
                .orElseThrow(() -> new NoHistoryException(instrument.symbol()));
        String symbol = instrument.symbol().value();
        Optional.ofNullable(references.get(symbol)).ifPresent(ReferencePrices::reset);
        Map<InputRole, Answer> answers = new EnumMap<>(InputRole.class);
        ReferenceSymbols.of(symbol)
                .forEach((role, reference) -> answers.put(
                        role, Objects.requireNonNull(references.get(reference)).ask()));
        return GatheredInput.of(history, answers, sources.reports().reportsOf(instrument), clock.instant());
    }

    private ReferencePrices prices(TickerSymbol symbol, CuratedInstruments curated) {
        Exchange exchange = curated.exchange(symbol).orElseThrow();
        return new ReferencePrices(symbol, () -> finishedSessions(symbol, exchange), clock);
    }

    private Optional<PriceHistory> finishedSessions(TickerSymbol symbol, Exchange exchange) {
        LocalDate ended = exchange.hours().lastCompletedSession(clock.instant());
        return sources.prices().dailyHistory(symbol).flatMap(history -> history.upTo(ended));
    }
}
