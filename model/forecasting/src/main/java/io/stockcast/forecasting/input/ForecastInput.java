package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.ReportDatesCsv;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a forecast is made from: an instrument's history, the reference series and the days of the company's reports.
 *
 * @param references each up to the date of the instrument's last session, and of a role at most one
 * @param reports empty where they are not known
 */
public record ForecastInput(PriceHistory history, List<ReferenceSeries> references, Optional<CompanyReports> reports) {

    public ForecastInput {
        references = List.copyOf(references);
        for (ReferenceSeries reference : references) {
            if (reference.history().last().date().isAfter(history.last().date())) {
                throw new IllegalArgumentException(
                        "the series " + reference.history().symbol() + " knows more than " + history.symbol());
            }
        }
        LocalDate asOf = history.last().date();
        reports = reports.map(known -> known.knownOn(asOf));
    }

    /** An input without report dates. */
    public ForecastInput(PriceHistory history, List<ReferenceSeries> references) {
        this(history, references, Optional.empty());
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
        return of(history, references.of(history.symbol())).with(references.reportsOf(history.symbol()));
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

    /** The same with the days of the company's reports, as far as they were known by its last session. */
    public ForecastInput with(Optional<CompanyReports> known) {
        return new ForecastInput(history, references, known);
    }

    /**
     * The same without reference series that had had no session for more than a week, and without report dates that
     * say nothing of the days to come.
     */
    public ForecastInput recent() {
        LocalDate asOf = history.last().date();
        return new ForecastInput(
                history,
                references.stream()
                        .filter(reference ->
                                !Alignment.isStale(reference.history().last().date(), asOf))
                        .toList(),
                reports.filter(known -> !known.endBy(asOf)));
    }

    /** The roles of all that is known besides the instrument's own history. */
    public Set<InputRole> roles() {
        return Stream.concat(
                        references.stream().map(ReferenceSeries::role),
                        reports.stream().map(known -> InputRole.REPORT_DATES))
                .collect(Collectors.toSet());
    }

    /** The reference series of a role, where there is one. */
    public Optional<PriceHistory> reference(InputRole role) {
        return references.stream()
                .filter(reference -> reference.role() == role)
                .map(ReferenceSeries::history)
                .findFirst();
    }

    /** The canonical CSV of what has a role in here. */
    public Optional<byte[]> csv(InputRole role) {
        return switch (role) {
            case INSTRUMENT -> Optional.of(HistoryCsv.write(history));
            case REPORT_DATES -> reports.map(known -> ReportDatesCsv.write(known.dates()));
            default -> reference(role).map(HistoryCsv::write);
        };
    }

    /** What names all that is in here, the instrument's own history first. */
    public List<InputReference> named() {
        return Stream.of(
                        Stream.of(InputReference.of(InputRole.INSTRUMENT, history)),
                        references.stream().map(reference -> InputReference.of(reference.role(), reference.history())),
                        reports.stream().map(known -> InputReference.of(history.symbol(), known.dates())))
                .flatMap(named -> named)
                .toList();
    }

    private static Stream<ReferenceSeries> until(LocalDate asOf, ReferenceSeries reference) {
        return reference.history().upTo(asOf).stream()
                .filter(series -> series.size() >= LeadSeries.FEWEST_SESSIONS)
                .map(series -> new ReferenceSeries(reference.role(), series));
    }
}
