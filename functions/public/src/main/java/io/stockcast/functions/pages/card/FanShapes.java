package io.stockcast.functions.pages.card;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** The history and the fan of a forecast in a box: closes to the left, the twenty sessions to come to the right. */
final class FanShapes {

    private final Rectangle2D box;
    private final List<Double> closes;
    private final Forecast forecast;
    private final double lowest;
    private final double highest;

    /**
     * @param closes up to the forecast's as-of session, the oldest first; where there are none, that of the forecast
     *     stands alone
     */
    FanShapes(Rectangle2D box, List<Double> closes, Forecast forecast) {
        this.box = box;
        this.closes = closes.isEmpty() ? List.of(forecast.lastClose()) : closes;
        this.forecast = forecast;
        this.lowest = prices().min().orElseThrow();
        this.highest = prices().max().orElseThrow();
    }

    private DoubleStream prices() {
        return DoubleStream.concat(
                closes.stream().mapToDouble(Double::doubleValue),
                forecast.horizons().stream()
                        .map(HorizonForecast::quantiles)
                        .flatMapToDouble(quantiles -> DoubleStream.of(quantiles.low95(), quantiles.high95())));
    }

    Path2D history() {
        Path2D line = new Path2D.Double();
        line.moveTo(x(1 - closes.size()), y(closes.get(0)));
        for (int i = 1; i < closes.size(); i++) {
            line.lineTo(x(i + 1 - closes.size()), y(closes.get(i)));
        }
        return line;
    }

    /** The band of an interval, which opens at the last close. */
    Path2D band(Interval interval) {
        Path2D band = new Path2D.Double();
        band.moveTo(x(0), y(forecast.lastClose()));
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            band.lineTo(x(h), y(at(h).prices().get(interval.high())));
        }
        for (int h = Forecast.HORIZONS; h >= 1; h--) {
            band.lineTo(x(h), y(at(h).prices().get(interval.low())));
        }
        band.closePath();
        return band;
    }

    Path2D median() {
        Path2D line = new Path2D.Double();
        line.moveTo(x(0), y(forecast.lastClose()));
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            line.lineTo(x(h), y(at(h).median()));
        }
        return line;
    }

    private PriceQuantiles at(int horizon) {
        return forecast.at(horizon).quantiles();
    }

    // The as-of session is at 0; the closes before it have as much room each as the sessions after it.
    private double x(int session) {
        double share = (session + closes.size() - 1.0) / (closes.size() - 1.0 + Forecast.HORIZONS);
        return box.getX() + share * box.getWidth();
    }

    private double y(double price) {
        double share = highest > lowest ? (highest - price) / (highest - lowest) : 0.5;
        return box.getY() + share * box.getHeight();
    }
}
