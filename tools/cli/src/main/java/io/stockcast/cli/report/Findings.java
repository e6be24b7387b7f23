package io.stockcast.cli.report;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.CalibrationSummary;
import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.Direction;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.evaluation.RollingCoverage;
import io.stockcast.forecasting.evaluation.RollingCoverage.Window;
import io.stockcast.forecasting.evaluation.SkillScore;
import io.stockcast.peers.Contender;
import io.stockcast.peers.PeerScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the figures say, in plain sentences, the negative ones as plainly.
 *
 * @param peers of which nothing is said where nothing was scored
 */
record Findings(Pool pool, PeerScores peers) {

    private static final int MONTH = 20;
    private static final double FAR_BELOW = 0.70;
    private static final double A_POINT = 0.01;

    /** The page's first sentence. */
    String first() {
        Comparison<Method> day = pool.at(1);
        return "One session ahead the 80\u202f% ranges caught " + Figures.share(day.coverage80(Method.LSTM))
                + " of closes and the 95\u202f% ranges " + Figures.share(day.coverage95(Method.LSTM))
                + "; the forecasts were "
                + verdict(day.skillScore(Method.LSTM, Method.EWMA_NORMAL), "the naive forecast") + ".";
    }

    List<String> all() {
        List<String> findings = new ArrayList<>();
        pool.horizons().forEach(horizon -> findings.add(skill(horizon)));
        peers.horizons().forEach(horizon -> findings.add(skillAgainstPeers(horizon)));
        worst().ifPresent(findings::add);
        findings.add(instruments());
        findings.add(direction());
        return findings;
    }

    private String skill(int horizon) {
        List<String> verdicts = Method.baselines().stream()
                .map(baseline -> verdict(pool.at(horizon).skillScore(Method.LSTM, baseline), Words.baseline(baseline)))
                .toList();
        return Words.sessions(horizon) + " ahead the forecasts were " + String.join(", ", verdicts) + ".";
    }

    private String skillAgainstPeers(int horizon) {
        List<String> verdicts = Contender.peers().stream()
                .map(peer -> verdict(peers.at(horizon).skillScore(Contender.LSTM, peer), peer.label()))
                .toList();
        return Words.sessions(horizon) + " ahead the forecasts were " + String.join(", ", verdicts) + ".";
    }

    private static String verdict(SkillScore skill, String baseline) {
        return Figures.number("%.2f", 100 * Math.abs(skill.value())) + "\u202f% "
                + (skill.value() >= 0 ? "better than " : "worse than ") + baseline
                + (skill.isReliable() ? "" : " (within chance)");
    }

    private Optional<String> worst() {
        RollingCoverage rolling = RollingCoverage.of(pool.outcomes(1), CentralInterval.EIGHTY, MONTH);
        return rolling.worst().map(worst -> sentence(rolling, worst));
    }

    private static String sentence(RollingCoverage rolling, Window worst) {
        int below = rolling.longestBelow(FAR_BELOW);
        return "Of " + MONTH + " sessions in a row the 80\u202f% ranges caught " + Figures.share(rolling.median())
                + " in the middle case and " + Figures.share(worst.coverage()) + " in the worst, which ended on "
                + Figures.day(worst.to())
                + (below == 0
                        ? "; it was never below 70\u202f%."
                        : "; it was below 70\u202f% for " + below + " sessions running at most.");
    }

    private String instruments() {
        CalibrationSummary summary = CalibrationSummary.of(pool.outcomes(1), CentralInterval.EIGHTY);
        String near = summary.judged() == 0
                ? "No instrument has 250 sessions to be judged alone"
                : "Over the last 250 sessions " + summary.near() + " of " + Words.instruments(summary.judged())
                        + " were covered within 4 points of 80\u202f%; chance alone would leave about 89 in 100";
        return near + ". Kupiec\u2019s test rejects " + summary.kupiecRejections() + " of " + summary.instruments()
                + " and Christoffersen\u2019s test of independence " + summary.independenceRejections()
                + "; chance alone would reject 5 in 100.";
    }

    private String direction() {
        Direction direction =
                Direction.of(pool.outcomes(1).stream().flatMap(List::stream).toList());
        boolean isBetter = direction.hitRate() > direction.alwaysUp() + A_POINT;
        return "The median called the next session\u2019s direction right " + Figures.share(direction.hitRate())
                + " of the time; always saying up was right " + Figures.share(direction.alwaysUp())
                + (isBetter ? "." : ". It is no guide to direction.");
    }
}
