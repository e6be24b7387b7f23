package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What forecasts look at besides an instrument's own history.
 *
 * @param histories of other instruments, by symbol
 * @param reports the days of companies' reports, by symbol
 */
public record References(Map<String, PriceHistory> histories, Map<String, CompanyReports> reports) {

    /** None, so that every instrument is forecast from its own history alone. */
    public static final References NONE = new References(Map.of(), Map.of());

    public References {
        histories = Map.copyOf(histories);
        reports = Map.copyOf(reports);
    }

    /** Those among histories that some instrument's forecast looks at; of two with one symbol the first. */
    public static References among(Collection<PriceHistory> histories) {
        List<String> symbols = ReferenceSymbols.all();
        return new References(
                histories.stream()
                        .filter(history -> symbols.contains(history.symbol()))
                        .collect(Collectors.toMap(PriceHistory::symbol, Function.identity(), (first, second) -> first)),
                Map.of());
    }

    /**
     * All that a source has.
     *
     * @param source of histories by symbol
     */
    public static References in(Function<String, Optional<PriceHistory>> source) {
        return of(ReferenceSymbols.all(), source);
    }

    /** Those of one instrument that a source has. */
    public static References of(String instrument, Function<String, Optional<PriceHistory>> source) {
        return of(ReferenceSymbols.of(instrument).values(), source);
    }

    /** The same with the days of companies' reports. */
    public References with(Map<String, CompanyReports> companies) {
        return new References(histories, companies);
    }

    /** The days on which a company reports, where they are known. */
    Optional<CompanyReports> reportsOf(String company) {
        return Optional.ofNullable(reports.get(company));
    }

    private static References of(Collection<String> symbols, Function<String, Optional<PriceHistory>> source) {
        return among(symbols.stream()
                .flatMap(symbol -> source.apply(symbol).stream())
                .toList());
    }

    /** Those that the forecasts of an instrument look at, in the order of their roles. */
    List<ReferenceSeries> of(String instrument) {
        return ReferenceSymbols.of(instrument).entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(histories.get(entry.getValue())).stream()
                        .map(history -> new ReferenceSeries(entry.getKey(), history)))
                .toList();
    }
}
