package io.stockcast.cli.report;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.WalkForward;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The last year walked over: one fan every twenty sessions, and the closes that followed.
 *
 * @param dates the sessions
 * @param closes their closes, in terms of the last one: splits and dividends leave no step
 * @param fans forecasts that begin where the one before ends, oldest first
 */
public record FanYear(List<LocalDate> dates, double[] closes, List<Fan> fans) {

    private static final int SESSIONS = 250;

    /**
     * A forecast of the sessions after one.
     *
     * @param asOf index of its as-of session
     * @param prices quantiles by horizon and level, from the first session ahead on
     */
    record Fan(int asOf, double[][] prices) {}

    static FanYear of(WalkForward walk) {
        int last = walk.lastScorable(1) + 1;
        int first = Math.max(walk.firstSession(), last - SESSIONS);
        double lastClose = walk.history().bar(last).close();
        double[] closes = new double[last - first + 1];
        List<LocalDate> dates = new ArrayList<>();
        for (int t = first; t <= last; t++) {
            dates.add(walk.history().bar(t).date());
            closes[t - first] = lastClose * Math.exp(-walk.outcome(t, last - t));
        }
        List<Fan> fans = new ArrayList<>();
        for (int t = first; t < last; t += Forecast.HORIZONS) {
            fans.add(fan(walk, t, closes[t - first], t - first, Math.min(Forecast.HORIZONS, last - t)));
        }
        return new FanYear(dates, closes, fans);
    }

    private static Fan fan(WalkForward walk, int session, double close, int asOf, int horizons) {
        double[][] prices = new double[horizons][];
        for (int h = 1; h <= horizons; h++) {
            double[] quantiles = walk.path(Method.LSTM).at(session, h);
            prices[h - 1] = new double[quantiles.length];
            for (int k = 0; k < quantiles.length; k++) {
                prices[h - 1][k] = close * Math.exp(quantiles[k]);
            }
        }
        return new Fan(asOf, prices);
    }

    /** The sessions whose close an interval of their fan did not hold. */
    List<Integer> misses(CentralInterval interval) {
        List<Integer> misses = new ArrayList<>();
        for (Fan fan : fans) {
            for (int h = 1; h <= fan.prices.length; h++) {
                if (!interval.holds(closes[fan.asOf + h], fan.prices[h - 1])) {
                    misses.add(fan.asOf + h);
                }
            }
        }
        return misses;
    }
}
