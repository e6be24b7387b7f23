package io.stockcast.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page of an evaluation, whole in one file.
 *
 * @param universe what was evaluated
 * @param provenance what it was evaluated with
 */
public record EvaluationReport(Universe universe, Provenance provenance) {

    private static final String TITLE = "How good are the forecasts?";
    private static final int FANS = 4;

    /** The HTML of the page. */
    public String html() {
        CalibrationSection calibration = new CalibrationSection(universe);
        Element main = Element.of(
                "main",
                header(),
                findings(),
                new SkillSection(universe).element(),
                calibration.coverage(),
                calibration.transform(),
                fans(),
                direction(),
                made());
        return "<!doctype html>\n"
                + Element.of("html", head(), Element.of("body", main)).with("lang", "en");
    }

    private Element head() {
        return Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Element.of("title", TITLE + " Stockcast"),
                Element.of("style", style()));
    }

    private Element header() {
        return Element.of(
                "header",
                Element.of("p", "Stockcast evaluation").with("class", "kicker"),
                Element.of("h1", TITLE),
                Element.of("p", new Findings(universe.pooled(), universe.peers()).first())
                        .with("class", "lead"),
                Element.of("p", scope()));
    }

    private String scope() {
        return Words.instruments(universe.instruments().size()) + ", closes from " + Figures.day(universe.firstDate())
                + " to " + Figures.day(universe.lastDate()) + ", "
                + Figures.count(universe.pooled().at(1).count()) + " forecasts of the next session.";
    }

    private Element findings() {
        Element list = Element.of("ul");
        new Findings(universe.pooled(), universe.peers()).all().forEach(finding -> list.add(Element.of("li", finding)));
        return new Section("What the figures say").show(list).element();
    }

    private Element fans() {
        Element figures = Section.grid().with("class", "grid wide");
        universe.byRank().stream().limit(FANS).forEach(each -> figures.add(FanFigure.of(each)));
        return new Section("A year of forecasts, and what happened")
                .say(
                        "Every twenty sessions one forecast of the next twenty: ranges of 50, 80 and 95\u202f%, the median"
                                + " dotted, and the closes that followed as a line. Closes outside the 95\u202f% range are dots.")
                .show(figures)
                .element();
    }

    private Element direction() {
        return new Section("Up or down?")
                .say("The forecasts are about how far, not which way. For the record:")
                .show(DirectionTable.of(universe))
                .element();
    }

    private Element made() {
        return new Section("How this page was made")
                .show(provenance.element(universe))
                .say("Scores are the continuous ranked probability score (CRPS) of nine quantiles. Confidence intervals"
                        + " rest on Newey and West\u2019s errors over dates, so that instruments that move together"
                        + " count once. Not financial advice.")
                .element();
    }

    private static String style() {
        try (InputStream style = EvaluationReport.class.getResourceAsStream("report.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page's style", e);
        }
    }
}
