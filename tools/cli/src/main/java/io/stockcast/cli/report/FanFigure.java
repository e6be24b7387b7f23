package io.stockcast.cli.report;

import io.stockcast.cli.report.FanYear.Fan;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.forecasting.evaluation.CentralInterval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** One instrument's year: a fan every twenty sessions, and over it what happened. */
final class FanFigure {

    private final FanYear year;
    private final double[] days;
    private final Plot plot;

    private FanFigure(String name, FanYear year) {
        this.year = year;
        days = year.dates().stream().mapToDouble(date -> date.toEpochDay()).toArray();
        DoubleStream prices =
                year.fans().stream().flatMap(fan -> Arrays.stream(fan.prices())).flatMapToDouble(Arrays::stream);
        Scale y = Scale.over(
                DoubleStream.concat(prices, Arrays.stream(year.closes())).toArray());
        TimeAxis time = TimeAxis.over(year.dates());
        plot = new Plot(
                time.scale(),
                y,
                name + ": closes from " + Figures.day(time.from()) + " to " + Figures.day(time.to())
                        + " over the fans that were forecast. " + counts());
        time.label(plot);
        y.ticks(5).forEach(tick -> plot.yTick(tick, Figures.number(y.to() < 100 ? "%,.1f" : "%,.0f", tick)));
    }

    static Element of(EvaluatedInstrument instrument) {
        FanFigure figure = new FanFigure(instrument.name(), instrument.year());
        figure.draw();
        return Section.figure(instrument.name(), figure.plot, figure.counts());
    }

    private void draw() {
        year.fans().forEach(fan -> band("fan95", fan, Interval.NINETY_FIVE));
        year.fans().forEach(fan -> band("fan80", fan, Interval.EIGHTY));
        year.fans().forEach(fan -> band("fan50", fan, Interval.FIFTY));
        year.fans().forEach(fan -> plot.line("median", days(fan), prices(fan, QuantileLevels.MEDIAN)));
        plot.line("history", days, year.closes());
        for (int t : year.misses(CentralInterval.NINETY_FIVE)) {
            plot.dot("miss", days[t], year.closes()[t]);
        }
    }

    private void band(String style, Fan fan, Interval interval) {
        plot.band(style, days(fan), prices(fan, interval.low()), prices(fan, interval.high()));
    }

    private double[] days(Fan fan) {
        return Arrays.copyOfRange(days, fan.asOf(), fan.asOf() + fan.prices().length + 1);
    }

    /** Begins on the last close known. */
    private double[] prices(Fan fan, int level) {
        return DoubleStream.concat(
                        DoubleStream.of(year.closes()[fan.asOf()]),
                        Arrays.stream(fan.prices()).mapToDouble(quantiles -> quantiles[level]))
                .toArray();
    }

    private String counts() {
        int closes = year.fans().stream().mapToInt(fan -> fan.prices().length).sum();
        List<Integer> missed80 = year.misses(CentralInterval.EIGHTY);
        List<Integer> missed95 = year.misses(CentralInterval.NINETY_FIVE);
        return "Of " + closes + " closes the 80\u202f% range held " + (closes - missed80.size())
                + ", the 95\u202f% range " + (closes - missed95.size()) + ".";
    }
}
