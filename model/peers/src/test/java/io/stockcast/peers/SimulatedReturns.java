package io.stockcast.peers;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.util.Random;
import org.hipparchus.distribution.continuous.TDistribution;

/** Returns made up for tests: they follow a known GJR-GARCH. */
final class SimulatedReturns {

    static final GjrGarch MODEL = new GjrGarch(4e-4, 2e-6, 0.03, 0.12, 0.89, 6);

    private SimulatedReturns() {}

    static double[] of(GjrGarch model, int count, long seed) {
        Random random = new Random(seed);
        TDistribution student = new TDistribution(model.degreesOfFreedom());
        double unit = Math.sqrt((model.degreesOfFreedom() - 2) / model.degreesOfFreedom());
        double[] returns = new double[count];
        double variance = model.omega() / (1 - model.persistence());
        for (int i = 0; i < count; i++) {
            double innovation = unit * student.inverseCumulativeProbability(random.nextDouble());
            returns[i] = model.mean() + Math.sqrt(variance) * innovation;
            variance = model.next(variance, innovation);
        }
        return returns;
    }

    static PriceHistory history(int sessions) {
        double[] returns = of(MODEL, sessions - 1, 3);
        double[] closes = new double[sessions];
        closes[0] = 100;
        for (int t = 1; t < sessions; t++) {
            closes[t] = closes[t - 1] * Math.exp(returns[t - 1]);
        }
        return SyntheticHistory.ofCloses(closes);
    }
}
