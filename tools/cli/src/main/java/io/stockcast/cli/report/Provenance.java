package io.stockcast.cli.report;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.network.ModelCard;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation was made with.
 *
 * @param command as it was given
 * @param card of the model that was scored
 * @param lead the lead market's history, if it was looked at
 */
public record Provenance(String command, ModelCard card, Optional<PriceHistory> lead) {

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
                entry("Lead market", leadMarket()),
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

    private String leadMarket() {
        return lead.map(market -> market.symbol() + ", up to "
                        + Figures.day(market.last().date()) + ", beside every other instrument\u2019s own history")
                .orElse("none: every instrument was forecast from its own history alone");
    }

    /** Whether training has seen a part of the closes that were scored. */
    boolean isSeenInTraining(Universe universe) {
        return !universe.firstDate().isAfter(card.training().to());
    }

    private static Element entry(String term, Object description) {
        return Element.of("div", Element.of("dt", term), Element.of("dd", description));
    }
}
