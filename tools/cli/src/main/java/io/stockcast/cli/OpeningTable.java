package io.stockcast.cli;

import static io.stockcast.forecasting.opening.OpeningMethod.EVENING;
import static io.stockcast.forecasting.opening.OpeningMethod.SHIFTED;
import static io.stockcast.forecasting.opening.OpeningMethod.UPDATE;
import static io.stockcast.forecasting.opening.OpeningMethod.WIDE;

import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.SkillScore;
import io.stockcast.forecasting.opening.OpeningMethod;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the update at the open did on every instrument, on the indices, the stocks and all, and what was left out. */
final class OpeningTable {

    private static final String EXPLANATION = """
            The close, forecast at the open of its session. CRPS in basis points of log-return. The update has the
            evening's shape around the open, as wide as the variance that is left; "wide" is as wide as the evening
            had it. The baseline is the evening's forecast moved by the overnight return ("shifted"). Skill of the
            update, 1 - CRPS / CRPS, with its 95 % interval; positive is better. The pinball loss is against the
            baseline, too, and weighs the tails more. Pooled DM t averages the instruments of a date first.""";

    private final List<OpenedInstrument> instruments;
    private final List<OpenedInstrument> scored;

    /** A table of instruments in order of symbol. */
    OpeningTable(List<OpenedInstrument> instruments) {
        this.instruments = instruments;
        this.scored = instruments.stream().filter(OpenedInstrument::isScored).toList();
    }

    void print(PrintWriter out) {
        if (!scored.isEmpty()) {
            printScores(out);
        }
        printLeftOut(out);
    }

    private void printScores(PrintWriter out) {
        printHeader(out);
        scored.forEach(each -> printRow(out, each.symbol(), List.of(each)));
        out.println();
        printGroup(
                out,
                "all indices",
                scored.stream().filter(OpenedInstrument::isIndex).toList());
        printGroup(
                out,
                "all stocks",
                scored.stream().filter(each -> !each.isIndex()).toList());
        printGroup(out, "pooled", scored);
        out.println();
        out.println(EXPLANATION);
        out.println();
        printFailures(out);
    }

    private static void printHeader(PrintWriter out) {
        out.printf("%-14s %7s %10s ", "instrument", "scored", "move left");
        for (OpeningMethod method : OpeningMethod.values()) {
            out.printf(" %7s", method.label());
        }
        out.printf(
                "  %9s %19s %6s  %8s %9s  %9s  %16s  %16s%n",
                "/shifted",
                "95 % interval",
                "DM t",
                "/wide",
                "/evening",
                "pinball",
                "80 % upd. shift.",
                "95 % upd. shift.");
    }

    private static void printGroup(PrintWriter out, String name, List<OpenedInstrument> group) {
        if (!group.isEmpty()) {
            printRow(out, name, group);
        }
    }

    private static void printRow(PrintWriter out, String name, List<OpenedInstrument> group) {
        Comparison<OpeningMethod> comparison = comparison(group);
        SkillScore skill = comparison.skillScore(UPDATE, SHIFTED);
        out.printf("%-14s %7d %10.2f ", name, comparison.count(), moveLeft(group));
        for (OpeningMethod method : OpeningMethod.values()) {
            out.printf(" %7.2f", 1e4 * comparison.crps(method));
        }
        out.printf(
                "  %9s %19s %+6.2f  %8s %9s  %9s  %16s  %16s%n",
                percent("%+.2f %%", skill.value()),
                percent("%+.2f to ", skill.low()) + percent("%+.2f %%", skill.high()),
                comparison.dieboldMarianoT(UPDATE, SHIFTED),
                percent("%+.2f %%", comparison.skill(UPDATE, WIDE)),
                percent("%+.1f %%", comparison.skill(UPDATE, EVENING)),
                percent("%+.2f %%", comparison.pinballSkill(UPDATE, SHIFTED)),
                coverages(comparison.coverage80(UPDATE), comparison.coverage80(SHIFTED)),
                coverages(comparison.coverage95(UPDATE), comparison.coverage95(SHIFTED)));
    }

    private static Comparison<OpeningMethod> comparison(List<OpenedInstrument> group) {
        return new Comparison<>(
                group.stream().map(each -> each.scores().tally()).toList());
    }

    private static double moveLeft(List<OpenedInstrument> group) {
        return group.stream()
                        .mapToDouble(
                                each -> each.scores().count() * each.scores().moveLeft())
                        .sum()
                / group.stream().mapToInt(each -> each.scores().count()).sum();
    }

    private void printFailures(PrintWriter out) {
        String failures = scored.stream()
                .map(OpeningTable::failure)
                .filter(failure -> !failure.isEmpty())
                .collect(Collectors.joining(", "));
        out.println("The update fails its baseline on " + (failures.isEmpty() ? "no instrument." : failures + "."));
    }

    private static String failure(OpenedInstrument instrument) {
        SkillScore skill = comparison(List.of(instrument)).skillScore(UPDATE, SHIFTED);
        return skill.value() > 0
                ? ""
                : instrument.symbol()
                        + percent(" (%+.2f %%", skill.value())
                        + (skill.isReliable() ? ")" : ", within chance)");
    }

    private void printLeftOut(PrintWriter out) {
        leftOut(instruments.stream().filter(each -> !each.isScored()))
                .forEach((reason, symbols) -> out.println("Left out, as " + reason + ": " + symbols));
        leftOut(scored.stream())
                .forEach((reason, symbols) -> out.println("Of the others, left out as " + reason + ": " + symbols));
    }

    /** The symbols of instruments with how many sessions each, by the reason. */
    private static Map<String, String> leftOut(Stream<OpenedInstrument> instruments) {
        Map<String, String> symbols = new TreeMap<>();
        instruments.forEach(each -> each.scores()
                .leftOut()
                .forEach((reason, sessions) -> symbols.merge(
                        reason, each.symbol() + " (" + sessions + ")", (before, after) -> before + ", " + after)));
        return symbols;
    }

    private static String coverages(double updated, double shifted) {
        return percent("%.1f", updated) + percent("  %.1f %%", shifted);
    }

    private static String percent(String format, double share) {
        return String.format(format, 100 * share);
    }
}
