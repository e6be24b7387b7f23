package io.stockcast.commands.report;

import io.stockcast.forecasting.lstm.ModelCard;
import java.util.List;

/**
 * What an evaluation was made with.
 *
 * @param command as it was given
 * @param card of the model that was scored
 */
public record Provenance(String command, ModelCard card) {

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

    /** Whether training has seen a part of the closes that were scored. */
    boolean isSeenInTraining(Universe universe) {
        return !universe.firstDate().isAfter(card.training().to());
    }

    private static Element entry(String term, Object description) {
        return Element.of("div", Element.of("dt", term), Element.of("dd", description));
    }
}
