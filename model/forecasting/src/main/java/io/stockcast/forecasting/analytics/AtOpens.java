package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.AtOpen;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.Band;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.SkillScore;
import io.stockcast.forecasting.opening.EveningRanges;
import io.stockcast.forecasting.opening.OpeningMethod;
import io.stockcast.forecasting.opening.OpeningScores;
import io.stockcast.forecasting.opening.OpeningWalk;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores the update at the open on the sessions of the back-test. */
final class AtOpens {

    private AtOpens() {}

    /**
     * Empty where the opens of the last sessions are not real, or too few sessions can be scored.
     *
     * @param history up to the as-of session of the back-test
     * @param ranges what the variance that is left is estimated from
     */
    static Optional<AtOpen> of(
            PriceHistory history, ReturnSeries returns, BackTestRecord backTest, List<SessionRanges> ranges) {
        OpeningWalk walk = new OpeningWalk(history, returns, EveningRanges.of(history, ranges));
        Map<LocalDate, ScoredSession> evenings = evenings(backTest);
        if (evenings.isEmpty() || walk.faultBefore(history.size()).isPresent()) {
            return Optional.empty();
        }
        int last = history.size() - 2;
        OpeningScores scores =
                walk.scores(last - evenings.size() + 1, last, asOf -> logReturns(history, asOf, evenings));
        return scores.areEnough()
                ? Optional.of(summary(scores, walk.leftBefore(history.size()).atOpen()))
                : Optional.empty();
    }

    private static AtOpen summary(OpeningScores scores, double varianceLeft) {
        Comparison<OpeningMethod> comparison = new Comparison<>(List.of(scores.tally()));
        SkillScore skill = comparison.skillScore(OpeningMethod.UPDATE, OpeningMethod.SHIFTED);
        return new AtOpen(
                scores.count(),
                varianceLeft,
                skill.value(),
                new Band(skill.low(), skill.high()),
                comparison.coverage80(OpeningMethod.UPDATE),
                comparison.coverage95(OpeningMethod.UPDATE));
    }

    private static Map<LocalDate, ScoredSession> evenings(BackTestRecord backTest) {
        return backTest.horizons().stream()
                .filter(series -> series.horizon() == 1)
                .map(SessionSeries::sessions)
                .flatMap(List::stream)
                .collect(Collectors.toMap(ScoredSession::asOf, Function.identity()));
    }

    private static double[] logReturns(PriceHistory history, int asOf, Map<LocalDate, ScoredSession> evenings) {
        ScoredSession evening =
                Objects.requireNonNull(evenings.get(history.bar(asOf).date()));
        return evening.quantiles().prices().stream()
                .mapToDouble(price -> Math.log(price / history.bar(asOf).close()))
                .toArray();
    }
}
