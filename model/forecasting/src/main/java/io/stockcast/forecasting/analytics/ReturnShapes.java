package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Estimate;
import io.stockcast.domain.analytics.ReturnShape;
import io.stockcast.domain.analytics.ReturnShape.Bin;
import io.stockcast.domain.analytics.ReturnShape.Point;
import io.stockcast.domain.analytics.ReturnShape.Tails;
import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The forecast of the next week's change, compared with all changes over as many sessions of the last five years.
 *
 * <p>The bins reach from the lower to the higher of both distributions' outermost half per cent. They have the narrowest
 * width of a list with which there are no more than {@value #MOST_BINS} of them, and their edges are multiples of it.
 */
final class ReturnShapes {

    static final int HORIZON = 5;

    private static final int FEWEST = 60;
    private static final int MOST_BINS = 30;
    private static final double[] BIN_WIDTHS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1};
    private static final int POINTS = 81;
    private static final double OUTERMOST = 0.005;

    private final QuantileCurve curve;
    private final double[] past;
    private final double[] sorted;

    private ReturnShapes(QuantileCurve curve, double[] past) {
        this.curve = curve;
        this.past = past;
        this.sorted = Arrays.stream(past).sorted().toArray();
    }

    /** Empty with fewer than {@value #FEWEST} past changes. */
    static Optional<ReturnShape> of(Forecast forecast, PastReturns returns) {
        double[] past = returns.over(HORIZON);
        if (past.length < FEWEST) {
            return Optional.empty();
        }
        HorizonForecast week = forecast.at(HORIZON);
        ReturnShapes shapes = new ReturnShapes(QuantileCurve.of(week.quantiles(), forecast.lastClose()), past);
        return Optional.of(shapes.shape(week));
    }

    private ReturnShape shape(HorizonForecast week) {
        double share = OUTERMOST / QuantileLevels.at(0);
        double low = Math.expm1(Math.min(curve.lowTail(share), quantile(OUTERMOST)));
        double high = Math.expm1(Math.max(curve.highTail(share), quantile(1 - OUTERMOST)));
        double width = binWidth(high - low);
        int first = (int) Math.floor(low / width);
        int last = (int) Math.ceil(high / width);
        return new ReturnShape(
                HORIZON,
                week.date(),
                past.length,
                IntStream.range(first, last)
                        .mapToObj(k -> bin(k * width, (k + 1) * width, k == first, k == last - 1))
                        .toList(),
                density(first * width, last * width),
                tails(curve::quantile),
                tails(level -> quantile(QuantileLevels.at(level))));
    }

    // The edges may add two bins to what lies between them.
    private static double binWidth(double span) {
        return Arrays.stream(BIN_WIDTHS)
                .filter(width -> span / width <= MOST_BINS - 2)
                .findFirst()
                .orElse(BIN_WIDTHS[BIN_WIDTHS.length - 1]);
    }

    private Bin bin(double from, double to, boolean isFirst, boolean isLast) {
        double low = isFirst ? Double.NEGATIVE_INFINITY : Math.log1p(from);
        double high = isLast ? Double.POSITIVE_INFINITY : Math.log1p(to);
        Estimate history = OverlappingShare.of(past, change -> low < change && change <= high, HORIZON);
        double upTo = isLast ? 1 : curve.probability(high);
        double forecast = upTo - (isFirst ? 0 : curve.probability(low));
        return new Bin(from, to, forecast, history.value(), history.interval());
    }

    // In changes y = exp(x) - 1 instead of log-returns x, the density is divided by dy/dx = 1 + y.
    private List<Point> density(double from, double to) {
        return IntStream.range(0, POINTS)
                .mapToDouble(i -> from + (to - from) * i / (POINTS - 1))
                .filter(change -> change > -1)
                .mapToObj(change -> new Point(change, curve.density(Math.log1p(change)) / (1 + change)))
                .toList();
    }

    private static Tails tails(IntToDoubleFunction logReturn) {
        return new Tails(
                Math.expm1(logReturn.applyAsDouble(Interval.NINETY_FIVE.low())),
                Math.expm1(logReturn.applyAsDouble(Interval.EIGHTY.low())),
                Math.expm1(logReturn.applyAsDouble(QuantileLevels.MEDIAN)),
                Math.expm1(logReturn.applyAsDouble(Interval.EIGHTY.high())),
                Math.expm1(logReturn.applyAsDouble(Interval.NINETY_FIVE.high())));
    }

    // Between order statistics, as R's type 7 and NumPy do.
    private double quantile(double level) {
        double place = level * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
