package io.stockcast.cli.report;

import io.stockcast.cli.report.Universe.Group;
import io.stockcast.domain.forecast.Method;
import io.stockcast.peers.Contender;
import java.util.List;

/** How sharp the forecasts are against the baselines: by horizon, by index and over all instruments. */
record SkillSection(Universe universe) {

    Element element() {
        Element ranks = Section.grid();
        Element horizons = Section.grid();
        for (int horizon : universe.pooled().horizons()) {
            horizons.add(byBaseline(horizon));
            ranks.add(SkillRankFigure.of(horizon, universe.instruments()));
        }
        Section section = new Section("Sharper than simpler forecasts?")
                .say("Skill is 1 \u2212 CRPS / CRPS of the baseline: positive is better. Bars are 95\u202f% confidence"
                        + " intervals; one that leaves out zero is coloured, teal for better and vermilion for worse.")
                .show(horizons);
        if (!universe.peers().horizons().isEmpty()) {
            section.say("GJR-GARCH-t and GJR-GARCH-FHS are what people use today: GJR-GARCH(1,1) fitted again every 20"
                    + " sessions, with innovations of Student\u2019s t or drawn from its own past ones.");
        }
        if (!universe.indices().isEmpty()) {
            section.show(byIndex());
        }
        return section.say("Every instrument against the naive forecast, from the worst to the best:")
                .show(ranks, InstrumentTable.of(universe.byRank()))
                .element();
    }

    private Element byBaseline(int horizon) {
        SkillTable table = new SkillTable(Words.sessions(horizon) + " ahead", "against");
        for (Group group : universe.groups()) {
            if (group.pool().horizons().contains(horizon)) {
                Method.baselines()
                        .forEach(baseline -> table.row(
                                group.name(),
                                baseline == Method.EWMA_NORMAL ? "naive" : baseline.label(),
                                group.pool().at(horizon).skillScore(Method.LSTM, baseline)));
            }
            if (group.peers().horizons().contains(horizon)) {
                Contender.peers()
                        .forEach(peer -> table.row(
                                group.name(),
                                peer.label(),
                                group.peers().at(horizon).skillScore(Contender.LSTM, peer)));
            }
        }
        return table.element();
    }

    private Element byIndex() {
        SkillTable table = new SkillTable("One session ahead, against the naive forecast", "index");
        List<EvaluatedInstrument> indices = universe.indices();
        indices.forEach(
                index -> table.row("", index.name(), index.pool().at(1).skillScore(Method.LSTM, Method.EWMA_NORMAL)));
        return table.element();
    }
}
