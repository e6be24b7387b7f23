package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.Pool;

/** Whether the ranges hold what they promise: over time, by test, and over the whole distribution. */
record CalibrationSection(Universe universe) {

    Element coverage() {
        CalibrationTables tables = new CalibrationTables(universe);
        Element figures = Section.grid();
        for (CentralInterval interval : CentralInterval.values()) {
            figures.add(CoverageFigure.of(universe.pooled().outcomes(1), interval));
        }
        return new Section("Do the ranges hold what they promise?")
                .say(
                        "An 80\u202f% range should hold 80 closes of 100, in calm and in volatile markets. Here is the share held over"
                                + " time, one session ahead, all instruments pooled.")
                .show(figures, Section.grid().add(tables.coverage(), tables.worst()))
                .say("Tests at 5\u202f% significance: chance alone fails 5 instruments in 100, and puts about 89 in 100"
                        + " within 4 points of 80\u202f%. Ranges that are corrected by their own past do better than"
                        + " chance at the first, Kupiec\u2019s; whether misses cluster is the harder question.")
                .show(tables.tests())
                .element();
    }

    Element transform() {
        Pool pool = universe.pooled();
        Element figures = Section.grid();
        pool.horizons().forEach(horizon -> figures.add(PitFigure.of(horizon, pool.outcomes(horizon))));
        return new Section("Where in the forecast did the outcomes fall?")
                .say("The probability integral transform: each bar is the share of outcomes in one twentieth of the"
                        + " forecast distribution. A perfect forecast is flat at 5\u202f%; a hump in the middle means ranges"
                        + " too wide, high ends ranges too narrow, a slope a median off to one side.")
                .show(figures)
                .element();
    }
}
