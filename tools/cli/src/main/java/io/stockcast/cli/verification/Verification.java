package io.stockcast.cli.verification;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.LeadMarket;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCardJson;
import io.stockcast.forecasting.network.UnusableModelException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes stated forecasts again.
 *
 * <p>Symbol, currency and {@code madeAt} are taken as stated, for neither the input nor the model says them.
 */
public record Verification(Evidence evidence) {

    /** Makes a forecast again from its stored input and model, and holds it against what is stated. */
    public Verdict verify(StatedForecast stated) {
        String version = stated.modelVersion();
        byte[] csv = evidence.history(stated.inputSha256());
        Optional<byte[]> lead = stated.leadSha256().map(evidence::history);
        byte[] card = evidence.modelCard(version);
        byte[] network = evidence.network(version);
        try {
            List<Difference> replaced = Stream.of(
                            new Difference("inputSha256", stated.inputSha256(), HistoryCsv.sha256(csv)),
                            new Difference(
                                    "leadMarket.inputSha256",
                                    stated.leadSha256().orElse(""),
                                    lead.map(HistoryCsv::sha256).orElse("")),
                            new Difference(
                                    "sha256 of the model card",
                                    ModelCardJson.read(card).sha256(),
                                    HistoryCsv.sha256(network)))
                    .filter(sha256 -> !sha256.stated().equals(sha256.found()))
                    .toList();
            return replaced.isEmpty()
                    ? recompute(stated, input(stated, csv, lead), network, card)
                    : new Verdict(lead.isPresent() ? 3 : 2, 0, replaced);
        } catch (UnusableModelException e) {
            throw new UnverifiableException(
                    "this version of Stockcast cannot run the model " + version + ": " + e.getMessage(), e);
        }
    }

    private static ForecastInput input(StatedForecast stated, byte[] csv, Optional<byte[]> lead) {
        return ForecastInput.of(
                history(stated.symbol().value(), csv), lead.map(market -> history(LeadMarket.SYMBOL, market)));
    }

    private static Verdict recompute(StatedForecast stated, ForecastInput input, byte[] network, byte[] card) {
        try (ForecastModel model = ForecastModel.of(network, card)) {
            Forecast again =
                    new Forecaster(model, Clock.systemUTC()).forecast(input, stated.currency(), stated.calendar());
            return ForecastComparison.compare(stated, again);
        }
    }

    private static PriceHistory history(String symbol, byte[] csv) {
        try {
            String text = new String(csv, StandardCharsets.UTF_8);
            return HistoryCsv.read(symbol, "the stored input", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
