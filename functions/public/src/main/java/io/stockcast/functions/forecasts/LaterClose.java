package io.stockcast.functions.forecasts;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The close of a session that was forecast, in the terms of the forecast's last close: later splits and dividends do not
 * move it. The contract's Outcome.
 */
record LaterClose(int horizon, LocalDate date, double close) {

    /** The closes of the forecast's sessions that a later history has; none where it lacks the as-of session. */
    static List<LaterClose> of(Forecast forecast, PriceHistory history) {
        boolean adjusted = history.hasAdjustedCloses();
        Map<LocalDate, Double> prices = history.bars().stream()
                .collect(Collectors.toMap(Bar::date, bar -> adjusted ? bar.adjustedClose() : bar.close()));
        return Optional.ofNullable(prices.get(forecast.asOf()))
                .map(price -> forecast.lastClose() / price)
                .map(scale -> closes(forecast, date -> Optional.ofNullable(prices.get(date)), scale))
                .orElse(List.of());
    }

    private static List<LaterClose> closes(
            Forecast forecast, Function<LocalDate, Optional<Double>> prices, double scale) {
        return forecast.horizons().stream()
                .flatMap(horizon -> prices
                        .apply(horizon.date())
                        .map(price -> new LaterClose(horizon.horizon(), horizon.date(), scale * price))
                        .stream())
                .toList();
    }
}
