package io.stockcast.cli.report;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.CalibrationSummary;
import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.Coverage;
import io.stockcast.forecasting.evaluation.CoverageTests;
import io.stockcast.forecasting.evaluation.PlacedOutcome;
import io.stockcast.forecasting.evaluation.SkillScore;
import java.util.List;

/** Every instrument's own figures one session ahead, folded away until asked for. */
final class InstrumentTable {

    private InstrumentTable() {}

    static Element of(List<EvaluatedInstrument> instruments) {
        Table table = new Table(
                "One session ahead. Coverage is of the last 250 sessions; p below 0.05 speaks against calibration.",
                List.of("instrument", "skill against naive", "80\u202f% range", "Kupiec p", "Christof\u00adfersen p"));
        for (EvaluatedInstrument instrument : instruments) {
            List<PlacedOutcome> outcomes = instrument.pool().outcomes(1).get(0);
            SkillScore skill = instrument.pool().at(1).skillScore(Method.LSTM, Method.EWMA_NORMAL);
            CoverageTests tests = CoverageTests.of(outcomes, CentralInterval.EIGHTY);
            table.row(
                    instrument.name(),
                    Figures.change(skill.value()),
                    Figures.share(Coverage.of(
                            Coverage.newest(outcomes, CalibrationSummary.SESSIONS), CentralInterval.EIGHTY)),
                    Figures.number("%.2f", tests.unconditional().pValue()),
                    Figures.number("%.2f", tests.conditional().pValue()));
        }
        return Element.of("details", Element.of("summary", "Every instrument's own figures"), table.element());
    }
}
