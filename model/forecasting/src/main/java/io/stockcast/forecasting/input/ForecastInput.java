package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All the prices that a forecast is made from: an instrument's history and the reference series.
 *
 * @param references each up to the date of the instrument's last session, and of a role at most one
 */
public record ForecastInput(PriceHistory history, List<ReferenceSeries> references) {

    public ForecastInput {
        references = List.copyOf(references);
        for (ReferenceSeries reference : references) {
            if (reference.history().last().date().isAfter(history.last().date())) {
                throw new IllegalArgumentException(
                        "the series " + reference.history().symbol() + " knows more than " + history.symbol());
            }
        }
    }

    /** An instrument's history without any reference series. */
    public static ForecastInput alone(PriceHistory history) {
        return new ForecastInput(history, List.of());
    }

    /**
     * An instrument's history with what each of its reference series had done by its last session; without those that
     * had had too few sessions by then to tell anything.
     */
    public static ForecastInput of(PriceHistory history, References references) {
        return of(history, references.of(history.symbol()));
    }

    /** The same from series whose roles are stated; without those that its forecasts do not look at. */
    public static ForecastInput of(PriceHistory history, List<ReferenceSeries> references) {
        LocalDate asOf = history.last().date();
        return new ForecastInput(
                history,
                references.stream()
                        .filter(reference -> ReferenceSymbols.of(history.symbol(), reference.role())
                                .isPresent())
                        .flatMap(reference -> until(asOf, reference))
                        .toList());
    }

    /** The same without reference series that had had no session for more than a week. */
    public ForecastInput recent() {
        LocalDate asOf = history.last().date();
        return new ForecastInput(
                history,
                references.stream()
                        .filter(reference ->
                                !Alignment.isStale(reference.history().last().date(), asOf))
                        .toList());
    }

    /** The roles of the reference series. */
    public Set<InputRole> roles() {
        return references.stream().map(ReferenceSeries::role).collect(Collectors.toSet());
    }

    /** The reference series of a role, where there is one. */
    public Optional<PriceHistory> reference(InputRole role) {
        return references.stream()
                .filter(reference -> reference.role() == role)
                .map(ReferenceSeries::history)
                .findFirst();
    }

    /** What names every history in here, the instrument's own first. */
    public List<InputReference> named() {
        return Stream.concat(
                        Stream.of(InputReference.of(InputRole.INSTRUMENT, history)),
                        references.stream().map(reference -> InputReference.of(reference.role(), reference.history())))
                .toList();
    }

    private static Stream<ReferenceSeries> until(LocalDate asOf, ReferenceSeries reference) {
        return reference.history().upTo(asOf).stream()
                .filter(series -> series.size() >= LeadSeries.FEWEST_SESSIONS)
                .map(series -> new ReferenceSeries(reference.role(), series));
    }
}
