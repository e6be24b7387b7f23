package io.stockcast.peers;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.evaluation.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Paths of returns along the recursion of GJR-GARCH, and the quantiles of their sums at the reported horizons.
 *
 * <p>At every step each innovation is drawn about equally often, in an order shuffled from a fixed seed (Latin hypercube
 * sampling), so that a few thousand paths are enough and every forecast can be made again.
 */
final class PathSimulation {

    static final int PATHS = 2500;

    private static final int[][] SHUFFLED = shuffled(new Random(1));

    private PathSimulation() {}

    /**
     * The nine quantiles of the log-return at each reported horizon.
     *
     * @param variance of the first return
     * @param innovations from which every step draws
     */
    static Map<Integer, double[]> quantiles(GjrGarch model, double variance, double[] innovations) {
        double[] growths = Arrays.stream(innovations).map(model::growth).toArray();
        double[] variances = new double[PATHS];
        Arrays.fill(variances, variance);
        double[] sums = new double[PATHS];
        Map<Integer, double[]> quantiles = new TreeMap<>();
        for (int step = 1; step <= Forecast.HORIZONS; step++) {
            advance(model, SHUFFLED[step - 1], innovations, growths, variances, sums);
            if (Scoring.HORIZONS.contains(step)) {
                quantiles.put(step, quantiles(sums.clone()));
            }
        }
        return quantiles;
    }

    private static void advance(
            GjrGarch model, int[] order, double[] innovations, double[] growths, double[] variances, double[] sums) {
        double scale = (double) innovations.length / PATHS;
        for (int i = 0; i < PATHS; i++) {
            int drawn = (int) (order[i] * scale);
            sums[i] += model.mean() + Math.sqrt(variances[i]) * innovations[drawn];
            variances[i] = model.omega() + variances[i] * growths[drawn];
        }
    }

    private static double[] quantiles(double[] sums) {
        Arrays.sort(sums);
        return Arrays.stream(QuantileLevels.toArray())
                .map(level -> quantile(sums, level))
                .toArray();
    }

    /** By linear interpolation of order statistics (Hyndman and Fan's type 7). */
    private static double quantile(double[] sorted, double probability) {
        double rank = probability * (sorted.length - 1);
        int below = (int) rank;
        return sorted[below] + (rank - below) * (sorted[below + 1] - sorted[below]);
    }

    private static int[][] shuffled(Random random) {
        return IntStream.range(0, Forecast.HORIZONS)
                .mapToObj(step -> order(random))
                .toArray(int[][]::new);
    }

    private static int[] order(Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, PATHS).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
