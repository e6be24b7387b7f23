package io.stockcast.cli.report;

import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.network.ModelCard;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an evaluation was made with.
 *
 * @param command as it was given
 * @param card of the model that was scored
 * @param references the reference series of every instrument
 */
public record Provenance(String command, ModelCard card, List<ReferenceSeries> references) {

    Element element(Universe universe) {
        List<EvaluatedInstrument> instruments = universe.instruments();
        return Element.of(
                "dl",
                entry("Command", Element.of("code", command)),
                entry("Model", Element.of("code", card.modelVersion())),
                entry(
                        "Trained on",
                        Words.instruments(card.universe().size()) + ", "
                                + Figures.day(card.training().from()) + " to "
                                + Figures.day(card.training().to())),
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
        return references.isEmpty()
                ? "none: every instrument was forecast from its own history only"
                : references.stream().map(Provenance::named).collect(Collectors.joining("; "))
                        + "; an extra input of every other instrument";
    }

    private static String named(ReferenceSeries reference) {
        PriceHistory history = reference.history();
        return history.symbol() + ", up to " + Figures.day(history.last().date());
    }

    /** Whether training has seen a part of the closes that were scored. */
    boolean isSeenInTraining(Universe universe) {
        return !universe.firstDate().isAfter(card.training().to());
    }

    private static Element entry(String term, Object description) {
        return Element.of("div", Element.of("dt", term), Element.of("dd", description));
    }
}
