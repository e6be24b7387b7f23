package io.stockcast.cli.report;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.network.ModelCard;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an evaluation was made with.
 *
 * @param command as it was given
 * @param vintages the cards of the networks that forecast the sessions, the oldest first
 * @param references what forecasts of other instruments could look at
 */
public record Provenance(String command, List<ModelCard> vintages, References references) {

    Element element(Universe universe) {
        List<EvaluatedInstrument> instruments = universe.instruments();
        return Element.of(
                "dl",
                entry("Command", Element.of("code", command)),
                entry("Vintages", vintageNames()),
                entry("Reference series", referenceSeries()),
                entry(
                        "Scored on",
                        "closes from " + Figures.day(universe.firstDate()) + " to " + Figures.day(universe.lastDate())),
                entry(
                        "Universe",
                        Words.instruments(instruments.size()) + ": "
                                + String.join(
                                        ", ",
                                        instruments.stream()
                                                .map(EvaluatedInstrument::symbol)
                                                .toList())));
    }

    private String referenceSeries() {
        return references.histories().isEmpty()
                ? "none: every instrument was forecast from its own history only"
                : references.histories().values().stream()
                                .map(Provenance::named)
                                .sorted()
                                .collect(Collectors.joining("; "))
                        + "; extra inputs of the instruments that look at them";
    }

    private static String named(PriceHistory history) {
        return history.symbol() + ", up to " + Figures.day(history.last().date());
    }

    private String vintageNames() {
        return vintages.isEmpty()
                ? "none: no vintage had been trained before these sessions"
                : vintages.stream().map(ModelCard::modelVersion).collect(Collectors.joining(", "))
                        + "; each session was forecast by the newest that had not seen it";
    }

    private static Element entry(String term, Object description) {
        return Element.of("div", Element.of("dt", term), Element.of("dd", description));
    }
}
