package io.stockcast.functions.alerts;

import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.ScoredSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An instrument's newest forecast, and what became of the earlier ones.
 *
 * @param outcomes of forecasts of the next session, the newest first
 */
record Evening(Forecast forecast, List<ScoredSession> outcomes) {

    /** How far ahead a report is told of. */
    static final int SESSIONS_TO_REPORT = 5;

    private static final int WIDE = 95;
    private static final int NEXT_DAY = 1;
    private static final int DAYS_OF_A_WEEK = 7;

    /** What the condition comes to, where it holds now. */
    Optional<Happening> of(Condition condition) {
        if (condition instanceof Condition.Outside outside) {
            return outside(outside.level());
        }
        if (condition instanceof Condition.Wider wider) {
            return wider(wider.share());
        }
        if (condition instanceof Condition.Chance chance) {
            return chance(chance);
        }
        return report();
    }

    // The newest may be of an earlier session, where a forecast has come late; whether it is news, the alert knows.
    private Optional<Happening> outside(int level) {
        return outcomes.stream()
                .findFirst()
                .filter(outcome -> level == WIDE ? !outcome.isInside95() : !outcome.isInside80())
                .map(outcome -> closed(level, outcome));
    }

    private static Happening closed(int level, ScoredSession outcome) {
        PriceQuantiles range = outcome.quantiles();
        return level == WIDE
                ? new Happening.Outside(level, outcome.date(), outcome.close(), range.low95(), range.high95())
                : new Happening.Outside(level, outcome.date(), outcome.close(), range.low80(), range.high80());
    }

    private Optional<Happening> wider(double share) {
        HorizonForecast nextDay = forecast.at(NEXT_DAY);
        double width = width(nextDay.quantiles());
        return aWeekBefore()
                .map(before -> width(before.quantiles()))
                .filter(before -> before > 0 && width >= before * (1 + share))
                .map(before -> new Happening.Wider(nextDay.date(), width, before));
    }

    // Of the same weekday, since a range over a weekend is wider than others; of the one before where that had none.
    private Optional<ScoredSession> aWeekBefore() {
        LocalDate day = forecast.asOf().minusDays(DAYS_OF_A_WEEK);
        return outcomes.stream()
                .filter(outcome -> !outcome.asOf().isAfter(day))
                .filter(outcome -> outcome.asOf().isAfter(day.minusDays(DAYS_OF_A_WEEK)))
                .findFirst();
    }

    private static double width(PriceQuantiles range) {
        return (range.high80() - range.low80()) / range.median();
    }

    private Optional<Happening> chance(Condition.Chance wanted) {
        HorizonForecast horizon = forecast.at(wanted.horizon());
        double above = QuantileCurve.chanceAbove(horizon.quantiles(), wanted.price());
        double chance = wanted.side() == Condition.Side.ABOVE ? above : 1 - above;
        return chance < wanted.threshold()
                ? Optional.empty()
                : Optional.of(new Happening.Chance(
                        wanted.price(), wanted.side(), wanted.horizon(), horizon.date(), chance, wanted.threshold()));
    }

    private Optional<Happening> report() {
        LocalDate last = forecast.at(SESSIONS_TO_REPORT).date();
        return forecast.reports().stream()
                .filter(report -> !report.date().isAfter(last))
                .findFirst()
                .map(report -> new Happening.Report(report.date(), report.basis()));
    }
}
