package io.stockcast.cli.report;

import io.stockcast.cli.report.Universe.Group;
import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.CalibrationSummary;
import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.PlacedOutcome;
import io.stockcast.forecasting.evaluation.RollingCoverage;
import io.stockcast.forecasting.evaluation.RollingCoverage.Window;
import java.util.List;
import java.util.Optional;

/** The tables of how often the ranges held. */
record CalibrationTables(Universe universe) {

    private static final List<Integer> WINDOWS = List.of(5, 20);

    Element coverage() {
        Table table = new Table(
                "Outcomes inside the ranges, pooled",
                List.of("pool", "80\u202f% range", "95\u202f% range", "forecasts"));
        for (int horizon : universe.pooled().horizons()) {
            table.section(Words.sessions(horizon) + " ahead");
            for (Group group : universe.groups()) {
                if (group.pool().horizons().contains(horizon)) {
                    Comparison<Method> comparison = group.pool().at(horizon);
                    table.row(
                            group.name(),
                            Figures.share(comparison.coverage80(Method.LSTM)),
                            Figures.share(comparison.coverage95(Method.LSTM)),
                            Figures.count(comparison.count()));
                }
            }
        }
        return table.element();
    }

    Element worst() {
        Table table = new Table(
                "Coverage in a row of sessions, one session ahead, pooled",
                List.of("sessions in a row", "middle", "worst", "to"));
        for (CentralInterval interval : CentralInterval.values()) {
            for (Group group : universe.groups()) {
                table.section(Figures.number("%.0f", 100 * interval.coverage()) + "\u202f% range, " + group.name());
                WINDOWS.forEach(window -> worst(table, group.pool().outcomes(1), interval, window));
            }
        }
        return table.element();
    }

    private static void worst(Table table, List<List<PlacedOutcome>> outcomes, CentralInterval interval, int window) {
        RollingCoverage rolling = RollingCoverage.of(outcomes, interval, window);
        Optional<Window> worst = rolling.worst();
        if (worst.isPresent()) {
            table.row(
                    String.valueOf(window),
                    Figures.share(rolling.median()),
                    Figures.share(worst.get().coverage()),
                    worst.get().to());
        }
    }

    Element tests() {
        Table table = new Table(
                "Instruments that pass, one session ahead", List.of("test", "80\u202f% range", "95\u202f% range"));
        List<List<PlacedOutcome>> outcomes = universe.pooled().outcomes(1);
        CalibrationSummary eighty = CalibrationSummary.of(outcomes, CentralInterval.EIGHTY);
        CalibrationSummary ninetyFive = CalibrationSummary.of(outcomes, CentralInterval.NINETY_FIVE);
        row(table, "last 250 sessions within 4 points", eighty.near(), ninetyFive.near(), eighty.judged());
        int all = eighty.instruments();
        row(
                table,
                "Kupiec, unconditional coverage",
                all - eighty.kupiecRejections(),
                all - ninetyFive.kupiecRejections(),
                all);
        row(
                table,
                "Christoffersen, independence",
                all - eighty.independenceRejections(),
                all - ninetyFive.independenceRejections(),
                all);
        row(
                table,
                "Christoffersen, conditional coverage",
                all - eighty.conditionalRejections(),
                all - ninetyFive.conditionalRejections(),
                all);
        return table.element();
    }

    private static void row(Table table, String name, int eighty, int ninetyFive, int of) {
        table.row(name, eighty + " of " + of, ninetyFive + " of " + of);
    }
}
