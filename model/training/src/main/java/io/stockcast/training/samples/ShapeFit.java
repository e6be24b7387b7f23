package io.stockcast.training.samples;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.forecasting.volatility.UsualVolatility;
import io.stockcast.training.console.Console;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;

/** Averages the shapes of the instruments' standardised returns, each brought to an 80 % width of 1. */
public final class ShapeFit {

    private static final int FEWEST_RETURNS = 500;

    private final double[][] sums = new double[Forecast.HORIZONS][QuantileLevels.COUNT];
    private final MedianFit medians = new MedianFit();
    private int instruments;

    private ShapeFit() {}

    /** The shape of the returns that had ended by a date. */
    public static PooledShape of(List<PriceHistory> histories, LocalDate until) {
        ShapeFit fit = new ShapeFit();
        for (PriceHistory history : Console.progress(histories, "Fitting the shape")) {
            fit.add(history, until);
        }
        if (fit.instruments == 0) {
            throw new InvalidHistoryException(
                    "no history has the " + FEWEST_RETURNS + " returns up to " + until + " that training needs");
        }
        return fit.shape();
    }

    private void add(PriceHistory history, LocalDate until) {
        int size = (int) history.bars().stream()
                .takeWhile(bar -> !bar.date().isAfter(until))
                .count();
        if (size == 0) {
            return;
        }
        MeasuredHistory measured = MeasuredHistory.of(history.head(size));
        int first = PublishedForecast.firstSession(measured);
        int last = measured.lastSession() - Forecast.HORIZONS;
        if (last - first + 1 < FEWEST_RETURNS) {
            return;
        }
        double[] own = new double[Forecast.HORIZONS];
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            double[] quantiles = quantiles(measured, h, first, last);
            double width = Interval.EIGHTY.width(quantiles);
            for (int k = 0; k < quantiles.length; k++) {
                sums[h - 1][k] += quantiles[k] / width;
            }
            own[h - 1] = quantiles[QuantileLevels.MEDIAN] / width;
        }
        medians.add(usualVolatility(measured, first, last), own);
        instruments++;
    }

    private static double usualVolatility(MeasuredHistory measured, int first, int last) {
        UsualVolatility usual = UsualVolatility.ofFourYears(
                measured.volatility(), measured.history().size());
        return IntStream.rangeClosed(first, last)
                .mapToDouble(usual::at)
                .average()
                .orElseThrow();
    }

    private static double[] quantiles(MeasuredHistory measured, int horizon, int first, int last) {
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(IntStream.rangeClosed(first, last)
                .mapToDouble(t -> measured.returns().logReturn(t, t + horizon)
                        / measured.volatility().sigma(t, horizon))
                .toArray());
        return Arrays.stream(QuantileLevels.toArray())
                .map(level -> percentile.evaluate(100 * level))
                .toArray();
    }

    private PooledShape shape() {
        return new PooledShape(
                Arrays.stream(sums)
                        .map(horizon -> Arrays.stream(horizon)
                                .map(sum -> sum / instruments)
                                .boxed()
                                .toList())
                        .toList(),
                medians.fitted());
    }
}
