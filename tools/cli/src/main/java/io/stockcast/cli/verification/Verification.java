package io.stockcast.cli.verification;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.InvalidReportDatesException;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportDatesCsv;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCardJson;
import io.stockcast.forecasting.network.UnusableModelException;
import io.stockcast.forecasting.network.Vintages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes stated forecasts again.
 *
 * <p>Symbol, currency and {@code madeAt} are taken as stated, and that a reference series is the one of its role: neither
 * the inputs nor the model say them.
 */
public record Verification(Evidence evidence) {

    /** The roles of what is no reference series. */
    private static final Set<InputRole> NO_SERIES = EnumSet.of(InputRole.INSTRUMENT, InputRole.REPORT_DATES);

    /** A stored input, and what is stated of it. */
    private record Found(StatedInput stated, byte[] csv) {}

    /** The two files of a network, as they are stored. */
    private record Network(String version, StoredFile card, byte[] onnx) {

        String statedSha256() {
            try {
                return ModelCardJson.read(card.bytes()).sha256();
            } catch (UnusableModelException e) {
                throw new UnusableModelException(card.name() + ": " + e.getMessage(), e);
            }
        }
    }

    /** Makes a forecast again from its stored inputs and vintages, and compares it with what is stated. */
    public Verdict verify(StatedForecast stated) {
        List<Found> inputs = stated.inputs().stream()
                .map(input -> new Found(input, evidence.history(input.sha256())))
                .toList();
        List<Network> networks = stated.vintages().stream()
                .map(version -> new Network(version, evidence.modelCard(version), evidence.network(version)))
                .toList();
        try {
            List<Difference> replaced = replaced(inputs, networks);
            return replaced.isEmpty()
                    ? recompute(stated, input(stated, inputs), networks)
                    : new Verdict(inputs.size() + networks.size(), 0, replaced);
        } catch (UnusableModelException e) {
            throw new UnverifiableException(
                    "this version of Stockcast cannot make this forecast again: " + e.getMessage(), e);
        }
    }

    private static List<Difference> replaced(List<Found> inputs, List<Network> networks) {
        List<Difference> compared = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Found input = inputs.get(i);
            compared.add(new Difference(
                    "inputs[" + i + "].sha256", input.stated().sha256(), HistoryCsv.sha256(input.csv())));
        }
        networks.forEach(network -> compared.add(new Difference(
                "sha256 of the model card of " + network.version(),
                network.statedSha256(),
                HistoryCsv.sha256(network.onnx()))));
        return compared.stream()
                .filter(sha256 -> !sha256.stated().equals(sha256.found()))
                .toList();
    }

    private static ForecastInput input(StatedForecast stated, List<Found> inputs) {
        PriceHistory own = history(inputs.get(0), inputs.get(0).stated().symbol());
        List<ReferenceSeries> references = inputs.stream()
                .filter(input -> !NO_SERIES.contains(input.stated().role()))
                .map(input -> reference(input, own.symbol()))
                .toList();
        return ForecastInput.of(own, references)
                .with(inputs.stream()
                        .filter(input -> input.stated().role() == InputRole.REPORT_DATES)
                        .findFirst()
                        .map(input -> new CompanyReports(reports(input), stated.calendar())));
    }

    private static ReportDates reports(Found input) {
        try {
            return ReportDatesCsv.read(
                    "the stored input", input.csv(), input.stated().asOf());
        } catch (InvalidReportDatesException e) {
            throw new UnverifiableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ReferenceSeries reference(Found input, String instrument) {
        StatedInput stated = input.stated();
        String symbol = ReferenceSymbols.of(instrument, stated.role()).orElse(stated.symbol());
        return new ReferenceSeries(stated.role(), history(input, symbol));
    }

    private static Verdict recompute(StatedForecast stated, ForecastInput input, List<Network> networks) {
        ForecastModel[] models = networks.stream()
                .map(network -> ForecastModel.of(network.onnx(), network.card().bytes()))
                .toArray(ForecastModel[]::new);
        try (Vintages vintages = Vintages.of(models)) {
            Forecast again =
                    new Forecaster(vintages, Clock.systemUTC()).forecast(input, stated.currency(), stated.calendar());
            return ForecastComparison.compare(stated, again);
        }
    }

    private static PriceHistory history(Found input, String symbol) {
        try {
            String text = new String(input.csv(), StandardCharsets.UTF_8);
            return HistoryCsv.read(symbol, "the stored input", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
