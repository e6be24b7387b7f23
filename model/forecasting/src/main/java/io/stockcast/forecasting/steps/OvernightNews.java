package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.QuantileLevels;
import io.stockcast.forecasting.input.LeadMarket;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.volatility.VolatilityPath;

/**
 * What an instrument's next session makes of a lead market's session that ended after its own.
 *
 * <p>Exchanges close hours apart, so that daily returns follow one another across the world (Hamao, Masulis and Ng,
 * 1990). The instrument's next log-return, in units of its volatility forecast, is regressed through the origin on the
 * lead market's {@linkplain LeadMarket#surprise surprise} of the day before, over the instrument's own last
 * {@value FilteredHistoricalSimulation#WINDOW} sessions. The slope is shrunk by the non-negative garrote (Breiman,
 * 1995), {@code beta (1 - c^2 / t^2)} and 0 where {@code |t| < c}: an instrument that closes when the lead market does
 * has no slope but by chance. All quantiles move by the slope times today's surprise; their distances from the median
 * shrink by what is known of the variance.
 */
public final class OvernightNews {

    private static final int WINDOW = FilteredHistoricalSimulation.WINDOW;

    /** The garrote's c: so many standard errors of a slope are what chance may bring. */
    private static final double CHANCE = 2.5;

    private static final double LARGEST_RETURN = 8;

    private final ReturnSeries series;
    private final VolatilityPath volatility;
    private final LeadMarket lead;

    public OvernightNews(ReturnSeries series, VolatilityPath volatility, LeadMarket lead) {
        this.series = series;
        this.volatility = volatility;
        this.lead = lead;
    }

    /** The path with its quantiles moved by the news of each of its sessions. */
    public QuantilePath apply(QuantilePath path) {
        int first = path.firstSession();
        int oldest = Math.max(volatility.firstSession(), first - WINDOW);
        NewsRegression regression = new NewsRegression();
        for (int t = oldest; t < first; t++) {
            add(regression, t);
        }
        double[][][] moved = QuantilePath.blank(first, path.lastSession());
        for (int t = first; t <= path.lastSession(); t++) {
            NewsRegression.Slope slope = regression.slope(CHANCE);
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                move(path.at(t, h), slope, t, h, moved[t - first][h - 1]);
            }
            if (t < path.lastSession()) {
                add(regression, t);
                if (t - WINDOW >= oldest) {
                    remove(regression, t - WINDOW);
                }
            }
        }
        return new QuantilePath(first, moved);
    }

    private void move(double[] quantiles, NewsRegression.Slope slope, int session, int horizon, double[] moved) {
        double surprise = lead.surprise(session);
        double next = volatility.sigma(session, 1);
        double share = Math.min(1, next / volatility.sigma(session, horizon));
        double median = quantiles[QuantileLevels.MEDIAN];
        double width = surprise == 0 ? 1 : Math.sqrt(1 - slope.explained() * share * share);
        for (int k = 0; k < quantiles.length; k++) {
            moved[k] = median + slope.beta() * surprise * next + (quantiles[k] - median) * width;
        }
    }

    private void add(NewsRegression regression, int session) {
        double surprise = lead.surprise(session);
        if (surprise != 0) {
            regression.add(surprise, nextReturn(session));
        }
    }

    private void remove(NewsRegression regression, int session) {
        double surprise = lead.surprise(session);
        if (surprise != 0) {
            regression.remove(surprise, nextReturn(session));
        }
    }

    private double nextReturn(int session) {
        double standardised = series.logReturn(session + 1) / volatility.sigma(session, 1);
        return Math.max(-LARGEST_RETURN, Math.min(LARGEST_RETURN, standardised));
    }
}
