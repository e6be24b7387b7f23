package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.SkillScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** A table of skills in which each row draws its figure with its confidence interval about a common zero. */
final class SkillTable {

    private final List<Row> rows = new ArrayList<>();
    private final String caption;
    private final String heading;

    private record Row(String section, String name, SkillScore skill) {}

    SkillTable(String caption, String heading) {
        this.caption = caption;
        this.heading = heading;
    }

    void row(String section, String name, SkillScore skill) {
        rows.add(new Row(section, name, skill));
    }

    Element element() {
        Scale scale = Scale.over(rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(0, row.skill.low(), row.skill.high()))
                .toArray());
        String ends = Figures.axisEnd(scale.from()) + " to " + Figures.axisEnd(scale.to());
        Table table = new Table(caption, List.of(heading, ends, "skill, 95\u202f% interval"));
        String section = "";
        for (Row row : rows) {
            if (!row.section.equals(section)) {
                section = row.section;
                table.section(section);
            }
            table.row(row.name, whisker(row.skill, scale), figures(row.skill));
        }
        return table.element().with("class", "skill");
    }

    private static Element figures(SkillScore skill) {
        return Element.of(
                "span",
                Element.of("b", Figures.change(skill.value())),
                " ",
                Element.of("small", Figures.interval(skill)));
    }

    /** The figure is also there in words, so the drawing is hidden from screen readers. */
    private static Element whisker(SkillScore skill, Scale scale) {
        return Element.of(
                        "svg",
                        path("zero", String.format(Locale.ROOT, "M%.1f 0V1000", x(scale, 0))),
                        path(
                                "whisker",
                                String.format(
                                        Locale.ROOT, "M%.1f 500H%.1f", x(scale, skill.low()), x(scale, skill.high()))),
                        path("estimate", String.format(Locale.ROOT, "M%.1f 500h0", x(scale, skill.value()))))
                .with("viewBox", "0 0 1000 1000")
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .with("class", Words.verdict(skill));
    }

    private static Element path(String style, String path) {
        return Element.of("path").with("class", style).with("d", path);
    }

    private static double x(Scale scale, double value) {
        return 1000 * scale.at(value);
    }
}
