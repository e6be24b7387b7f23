package io.stockcast.training.samples;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.path.PooledMedians;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean medians of instruments that are usually about as volatile: kernel regression on the log of the volatility
 * (Nadaraya 1964, Watson 1964), shrunk toward the mean of all instruments as by one more of them.
 */
final class MedianFit {

    private static final List<Double> VOLATILITIES =
            List.of(0.0070, 0.0085, 0.0100, 0.0120, 0.0145, 0.0175, 0.0210, 0.0250, 0.0300);
    private static final double BANDWIDTH = 0.15;
    private static final double PRIOR_WEIGHT = 1;

    private record Instrument(double volatility, double[] medians) {

        double weightAt(double other) {
            double distance = Math.log(volatility / other) / BANDWIDTH;
            return Math.exp(-distance * distance / 2);
        }
    }

    private final List<Instrument> instruments = new ArrayList<>();

    /**
     * Adds an instrument.
     *
     * @param volatility what is usual for it
     * @param medians by horizon, in units of the 80 % width
     */
    void add(double volatility, double[] medians) {
        instruments.add(new Instrument(volatility, medians.clone()));
    }

    PooledMedians fitted() {
        return new PooledMedians(
                VOLATILITIES, VOLATILITIES.stream().map(this::mediansAt).toList());
    }

    private List<Double> mediansAt(double volatility) {
        return IntStream.range(0, Forecast.HORIZONS)
                .mapToObj(horizon -> medianAt(volatility, horizon))
                .toList();
    }

    private double medianAt(double volatility, int horizon) {
        double mean = instruments.stream()
                .mapToDouble(instrument -> instrument.medians()[horizon])
                .average()
                .orElseThrow();
        double sum = PRIOR_WEIGHT * mean;
        double weights = PRIOR_WEIGHT;
        for (Instrument instrument : instruments) {
            double weight = instrument.weightAt(volatility);
            sum += weight * instrument.medians()[horizon];
            weights += weight;
        }
        return sum / weights;
    }
}
