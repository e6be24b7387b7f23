package io.stockcast.cli.report;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.SkillScore;
import java.util.Comparator;
import java.util.List;

/** The skill of every instrument against the naive forecast at one horizon, from the worst to the best. */
final class SkillRankFigure {

    private SkillRankFigure() {}

    static Element of(int horizon, List<EvaluatedInstrument> instruments) {
        List<SkillScore> skills = instruments.stream()
                .filter(each -> each.pool().horizons().contains(horizon))
                .map(each -> each.pool().at(horizon).skillScore(Method.LSTM, Method.EWMA_NORMAL))
                .sorted(Comparator.comparingDouble(SkillScore::value))
                .toList();
        String title = Words.sessions(horizon) + " ahead";
        long better = skills.stream().filter(skill -> skill.low() > 0).count();
        long worse = skills.stream().filter(skill -> skill.high() < 0).count();
        String summary = "Of " + skills.size() + ", reliably better " + better + ", reliably worse " + worse
                + ", within chance " + (skills.size() - better - worse) + ".";
        double[] ends = skills.stream()
                .flatMap(skill -> List.of(skill.low(), skill.high(), 0.0).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        Scale y = Scale.over(ends);
        Plot plot = new Plot(new Scale(-0.5, skills.size() - 0.5), y, title + ": " + summary);
        y.ticks(5).forEach(tick -> plot.yTick(tick, Figures.number("%+.0f", 100 * tick) + "\u202f%"));
        for (int i = 0; i < skills.size(); i++) {
            SkillScore skill = skills.get(i);
            plot.line("whisker", new double[] {i, i}, new double[] {skill.low(), skill.high()});
            plot.dot("estimate " + Words.verdict(skill), i, skill.value());
        }
        plot.level("zero", 0);
        return Section.figure(title, plot, summary);
    }
}
