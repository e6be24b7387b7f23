package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.input.LeadSeries;
import io.stockcast.forecasting.path.AroundMedian;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.steps.NewsRegression.Slope;
import io.stockcast.forecasting.volatility.VolatilityPath;

/**
 * Moves the quantiles by what the lead market did after the instrument closed.
 *
 * <p>Exchanges close hours apart, so that daily returns follow one another across the world (Hamao, Masulis and Ng,
 * 1990). The instrument's next log-return, in units of its volatility forecast, is regressed through the origin on the
 * lead market's {@linkplain LeadSeries#surprise surprise} of the day before, over the instrument's own last
 * {@value FilteredHistoricalSimulation#WINDOW} sessions. The slope is shrunk by the non-negative garrote (Breiman,
 * 1995), {@code beta (1 - c^2 / t^2)} and 0 where {@code |t| < c}: an instrument that closes when the lead market does
 * has no slope but by chance. All quantiles move by the slope times today's surprise; their distances from the median
 * shrink by what is known of the variance.
 */
public final class OvernightNews implements ForecastStep {

    private static final int WINDOW = FilteredHistoricalSimulation.WINDOW;

    /** The garrote's c: so many standard errors of a slope are what chance may bring. */
    private static final double CHANCE = 2.5;

    private static final double LARGEST_RETURN = 8;

    private final ReturnSeries returns;
    private final VolatilityPath volatility;
    private final LeadSeries lead;

    public OvernightNews(ReturnSeries returns, VolatilityPath volatility, LeadSeries lead) {
        this.returns = returns;
        this.volatility = volatility;
        this.lead = lead;
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        int first = path.firstSession();
        Slope[] slopes = slopes(first, path.lastSession());
        return path.map((session, horizon, quantiles) -> moved(quantiles, slopes[session - first], session, horizon));
    }

    /** The slope as of each session, from the pairs of the {@value #WINDOW} sessions before it. */
    private Slope[] slopes(int first, int last) {
        int oldest = Math.max(volatility.firstSession(), first - WINDOW);
        NewsRegression regression = new NewsRegression();
        for (int t = oldest; t < first; t++) {
            add(regression, t);
        }
        Slope[] slopes = new Slope[last - first + 1];
        for (int t = first; t < last; t++) {
            slopes[t - first] = regression.slope(CHANCE);
            add(regression, t);
            if (t - WINDOW >= oldest) {
                remove(regression, t - WINDOW);
            }
        }
        slopes[last - first] = regression.slope(CHANCE);
        return slopes;
    }

    private double[] moved(double[] quantiles, Slope slope, int session, int horizon) {
        double surprise = lead.surprise(session);
        double next = volatility.sigma(session, 1);
        double share = Math.min(1, next / volatility.sigma(session, horizon));
        double width = surprise == 0 ? 1 : Math.sqrt(1 - slope.explained() * share * share);
        double center = quantiles[QuantileLevels.MEDIAN] + slope.beta() * surprise * next;
        return AroundMedian.change(quantiles, center, (level, distance) -> distance * width);
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
        double standardised = returns.logReturn(session + 1) / volatility.sigma(session, 1);
        return Math.max(-LARGEST_RETURN, Math.min(LARGEST_RETURN, standardised));
    }
}
