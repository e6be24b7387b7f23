package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.calendar.TradingHours;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.ForecastRecord.Outcome;
import io.stockcast.domain.record.ForecastRecord.ScoredForecast;
import io.stockcast.domain.record.ForecastRecord.Summary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores an instrument's ledger against what happened. */
public final class LedgerScoring {

    private LedgerScoring() {}

    /**
     * Scores a ledger, in any order, against a history of the same instrument.
     *
     * @param hours of the exchange that the instrument is traded on
     */
    public static ForecastRecord score(String symbol, List<Forecast> ledger, PriceHistory history, TradingHours hours) {
        OutcomeFinder finder = new OutcomeFinder(history, hours);
        List<ScoredForecast> scored = ledger.stream()
                .map(finder::score)
                .filter(forecast -> !forecast.outcomes().isEmpty())
                .sorted(Comparator.comparing(ScoredForecast::asOf).reversed())
                .toList();
        TreeMap<Integer, List<Outcome>> byHorizon = scored.stream()
                .flatMap(forecast -> forecast.outcomes().stream())
                .collect(Collectors.groupingBy(Outcome::horizon, TreeMap::new, Collectors.toList()));
        int due = byHorizon.values().stream().mapToInt(List::size).sum();
        int late = ledger.stream().mapToInt(finder::late).sum();
        return new ForecastRecord(
                symbol,
                byHorizon.values().stream()
                        .flatMap(List::stream)
                        .map(Outcome::date)
                        .max(Comparator.<LocalDate>naturalOrder()),
                ledger.size() * Forecast.HORIZONS - due - late,
                late,
                byHorizon.entrySet().stream()
                        .map(entry -> summary(entry.getKey(), entry.getValue()))
                        .toList(),
                scored.stream().limit(ForecastRecord.SHOWN).toList());
    }

    static Summary summary(int horizon, List<Outcome> outcomes) {
        double crps = outcomes.stream().mapToDouble(Outcome::crps).average().orElseThrow();
        double naive =
                outcomes.stream().mapToDouble(Outcome::naiveCrps).average().orElseThrow();
        return new Summary(
                horizon,
                outcomes.size(),
                crps,
                naive,
                naive > 0 ? 1 - crps / naive : 0,
                outcomes.stream().filter(Outcome::isInside80).count() / (double) outcomes.size(),
                outcomes.stream().filter(Outcome::isInside95).count() / (double) outcomes.size());
    }
}
