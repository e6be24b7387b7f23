package io.stockcast.cli;

import io.stockcast.cli.report.Universe;
import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.CalibrationSummary;
import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.evaluation.RollingCoverage;
import java.io.PrintWriter;

/** The scores of every instrument, then those of all indices, all stocks and everything, and how the ranges held. */
final class ScoreTable {

    private final Universe universe;

    ScoreTable(Universe universe) {
        this.universe = universe;
    }

    void print(PrintWriter out) {
        Pool pooled = universe.pooled();
        printHeader(out);
        universe.instruments().forEach(each -> printPool(out, each.symbol(), each.pool()));
        universe.parts().forEach(part -> printPool(out, "all " + part.name(), part.pool()));
        printPool(out, "pooled", pooled);
        out.println();
        out.println("CRPS in basis points of log-return. Skill is that of the row's method against the column's,");
        out.println("1 - CRPS / CRPS; positive is better. DM t is that of the LSTM against the row's method; above 2");
        out.println("the LSTM is reliably better. Pooled DM t averages the instruments of a date first.");
        out.println();
        printPinball(out, pooled);
        out.println();
        printCalibration(out, pooled);
        new PeerTable(universe.groups()).print(out);
    }

    private void printPinball(PrintWriter out, Pool pooled) {
        out.println("The LSTM's skill in the mean pinball loss of the nine levels, which weighs the tails more:");
        universe.parts().forEach(part -> printPinball(out, "all " + part.name(), part.pool()));
        printPinball(out, "pooled", pooled);
    }

    private static void printPinball(PrintWriter out, String name, Pool pool) {
        for (int horizon : pool.horizons()) {
            Comparison<Method> comparison = pool.at(horizon);
            out.printf("  %-12s %3d", name, horizon);
            for (Method against : Method.baselines()) {
                double skill = comparison.pinballSkill(Method.LSTM, against);
                out.printf("  %s against %s", percent("%+.2f %%", skill), against.label());
            }
            out.println();
        }
    }

    private static void printCalibration(PrintWriter out, Pool pooled) {
        CalibrationSummary summary = CalibrationSummary.of(pooled.outcomes(1), CentralInterval.EIGHTY);
        out.print("80 % interval, one session ahead: ");
        if (summary.judged() > 0) {
            out.printf(
                    "within 4 points over the last %d sessions for %d of %d instruments;%n",
                    CalibrationSummary.SESSIONS, summary.near(), summary.judged());
        }
        out.printf(
                "rejected at 5 %% by Kupiec %d, by Christoffersen's independence %d, by both together %d of %d",
                summary.kupiecRejections(),
                summary.independenceRejections(),
                summary.conditionalRejections(),
                summary.instruments());
        RollingCoverage rolling = RollingCoverage.of(pooled.outcomes(1), CentralInterval.EIGHTY, 20);
        rolling.worst()
                .ifPresent(worst -> out.printf(
                        ";%nof 20 sessions in a row it caught %s in the middle and %s at worst, to %s",
                        percent("%.1f %%", rolling.median()), percent("%.1f %%", worst.coverage()), worst.to()));
        out.println(".");
    }

    private static void printHeader(PrintWriter out) {
        out.printf("%-14s %3s %8s  %-12s %9s", "instrument", "day", "scored", "method", "CRPS");
        for (Method method : Method.values()) {
            out.printf(" %12s", "/" + method.label());
        }
        out.printf(" %7s %7s %7s%n", "80 %", "95 %", "DM t");
    }

    private static void printPool(PrintWriter out, String name, Pool pool) {
        out.println();
        for (int horizon : pool.horizons()) {
            Comparison<Method> comparison = pool.at(horizon);
            for (Method method : Method.values()) {
                printRow(out, name, comparison, method);
            }
        }
    }

    private static void printRow(PrintWriter out, String name, Comparison<Method> comparison, Method method) {
        out.printf(
                "%-14s %3d %8d  %-12s %9.2f",
                name, comparison.horizon(), comparison.count(), method.label(), 1e4 * comparison.crps(method));
        for (Method against : Method.values()) {
            out.printf(" %12s", method == against ? "" : percent("%+.2f %%", comparison.skill(method, against)));
        }
        out.printf(
                " %7s %7s %7s%n",
                percent("%.1f %%", comparison.coverage80(method)),
                percent("%.1f %%", comparison.coverage95(method)),
                method == Method.LSTM ? "" : String.format("%+.2f", comparison.dieboldMarianoT(Method.LSTM, method)));
    }

    private static String percent(String format, double share) {
        return String.format(format, 100 * share);
    }
}
