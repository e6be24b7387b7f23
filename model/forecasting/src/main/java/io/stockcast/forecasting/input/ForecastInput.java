package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * An instrument's history with what each reference series had done by its last session; without those that had had
     * too few sessions by then to tell anything, and without the instrument itself.
     */
    public static ForecastInput of(PriceHistory history, List<ReferenceSeries> references) {
        LocalDate asOf = history.last().date();
        return new ForecastInput(
                history,
                references.stream()
                        .filter(reference -> !reference.role().isOf(history.symbol()))
                        .flatMap(reference -> until(asOf, reference))
                        .toList());
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
