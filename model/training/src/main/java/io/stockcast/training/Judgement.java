package io.stockcast.training;

import io.stockcast.forecasting.evaluation.ModelComparison;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.evaluation.Scoring;
import java.io.PrintWriter;
import java.util.List;

/** A candidate compared with the current model at each reported horizon, the nearest first. */
record Judgement(List<ModelComparison> horizons) {

    /** Chance alone gives a larger t to one candidate in six that is no better. */
    private static final double BETTER = 1;

    private static final double WORSE = -1;

    static Judgement of(Pool candidate, Pool current) {
        return new Judgement(Scoring.HORIZONS.stream()
                .map(horizon -> ModelComparison.of(candidate, current, horizon))
                .toList());
    }

    /** Whether it is better one session ahead, by more than an error's width, and not as much worse further ahead. */
    boolean isForTheCandidate() {
        ModelComparison nearest = horizons.get(0);
        return nearest.skill() > 0
                && nearest.dieboldMarianoT() > BETTER
                && horizons.stream().allMatch(horizon -> horizon.dieboldMarianoT() > WORSE);
    }

    void print(PrintWriter out) {
        out.printf("%3s %8s %12s %14s %9s %7s%n", "day", "scored", "CRPS current", "CRPS candidate", "skill", "DM t");
        for (ModelComparison horizon : horizons) {
            out.printf(
                    "%3d %8d %12.3f %14.3f %7.2f %% %+7.2f%n",
                    horizon.horizon(),
                    horizon.count(),
                    1e4 * horizon.againstCrps(),
                    1e4 * horizon.crps(),
                    100 * horizon.skill(),
                    horizon.dieboldMarianoT());
        }
        out.println(
                "CRPS in basis points of log-return. The candidate replaces the current model where its skill and t");
        out.printf(
                "against it are above 0 and %.0f at %d session, and its t above %.0f at every horizon.%n",
                BETTER, horizons.get(0).horizon(), WORSE);
    }
}
