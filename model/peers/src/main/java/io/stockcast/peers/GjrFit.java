package io.stockcast.peers;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * GJR-GARCH fitted to a run of returns by maximum likelihood (Powell's BOBYQA, 2009).
 *
 * @param point where in the {@link ParameterBox} the model lies, from which the next fit can start
 * @param variance the sample variance, from which the model's variances start
 */
record GjrFit(GjrGarch model, double[] point, double variance) {

    private static final int INTERPOLATION_POINTS = 2 * ParameterBox.typical().length + 1;
    private static final double FIRST_RADIUS = 0.3;
    private static final double LAST_RADIUS = 2e-3;
    private static final int MOST_EVALUATIONS = 500;

    /** Fits returns, starting from a point of the {@link ParameterBox}; empty where they do not vary. */
    static Optional<GjrFit> of(double[] returns, double[] start) {
        double mean = Arrays.stream(returns).average().orElse(0);
        double variance = Arrays.stream(returns)
                .map(logReturn -> (logReturn - mean) * (logReturn - mean))
                .average()
                .orElse(0);
        if (variance == 0) {
            return Optional.empty();
        }
        double[] point = mostLikely(returns, mean, variance, start);
        return Optional.of(new GjrFit(ParameterBox.model(point, mean, variance), point, variance));
    }

    private static double[] mostLikely(double[] returns, double mean, double variance, double[] start) {
        ObjectiveFunction likelihood = new ObjectiveFunction(
                point -> LogLikelihood.of(ParameterBox.model(point, mean, variance), returns, variance));
        try {
            return new BOBYQAOptimizer(INTERPOLATION_POINTS, FIRST_RADIUS, LAST_RADIUS)
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS),
                            likelihood,
                            GoalType.MAXIMIZE,
                            new SimpleBounds(ParameterBox.lowest(), ParameterBox.highest()),
                            new InitialGuess(start))
                    .getPoint();
        } catch (MathIllegalStateException e) {
            // Returns that hardly vary can have a likelihood without a peak; then the parameters stay as they were.
            return start;
        }
    }
}
