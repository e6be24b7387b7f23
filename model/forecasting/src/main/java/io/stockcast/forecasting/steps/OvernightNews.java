package io.stockcast.forecasting.steps;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.input.LateSignals;
import io.stockcast.forecasting.input.LeadSeries;
import io.stockcast.forecasting.path.AroundMedian;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.simulation.FilteredHistoricalSimulation;
import io.stockcast.forecasting.steps.NewsRegression.Slope;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Moves the quantiles by what other markets did after the instrument closed.
 *
 * <p>Exchanges close hours apart, so that daily returns follow one another across the world (Hamao, Masulis and Ng,
 * 1990). The instrument's next log-return, in units of its volatility forecast, is regressed through the origin on the
 * lead market's {@linkplain LeadSeries#surprise surprise} of the day before, over the instrument's own last
 * {@value FilteredHistoricalSimulation#WINDOW} sessions. The slope is shrunk by the non-negative garrote (Breiman,
 * 1995), {@code beta (1 - c^2 / t^2)} and 0 where {@code |t| < c}: an instrument that closes when the lead market does
 * has no slope but by chance. What this leaves is regressed on all {@linkplain LateSignals late signals} that there are,
 * over the last {@value #LATE_WINDOW} sessions.
 *
 * <p>All quantiles move by what today's surprise and signals let expect; their distances from the median shrink by what
 * is known of the variance.
 */
public final class OvernightNews implements ForecastStep {

    /** More sessions than for the lead market alone, for there are more slopes. */
    private static final int LATE_WINDOW = 1500;

    /** The garrote's c: so many standard errors of a slope are what chance may bring. */
    private static final double CHANCE = 2.5;

    private static final double LARGEST_RETURN = 8;

    private final ReturnSeries returns;
    private final VolatilityPath volatility;
    private final LeadSeries lead;
    private final LateSignals late;

    public OvernightNews(ReturnSeries returns, VolatilityPath volatility, LeadSeries lead, LateSignals late) {
        this.returns = returns;
        this.volatility = volatility;
        this.lead = lead;
        this.late = late;
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        int first = path.firstSession();
        List<Slope> slopes = slopes(first, path.lastSession());
        List<LateAnswer> answers = answers(first, path.lastSession(), slopes);
        double[] expected = IntStream.rangeClosed(first, path.lastSession())
                .mapToDouble(session -> expected(session, slopes.get(session - first), answers.get(session - first)))
                .toArray();
        return path.map((session, horizon, quantiles) -> {
            if (isSilent(session)) {
                return quantiles;
            }
            int place = session - first;
            double width = width(slopes.get(place), answers.get(place), session, horizon);
            return moved(quantiles, expected[place] * volatility.sigma(session, 1), width);
        });
    }

    /** The slope as of each session, from the pairs of the sessions before it. */
    private List<Slope> slopes(int first, int last) {
        NewsRegression regression = new NewsRegression();
        return fits(FilteredHistoricalSimulation.WINDOW)
                .between(
                        first,
                        last,
                        unlessSilent(t -> regression.add(lead.surprise(t), nextReturn(t))),
                        unlessSilent(t -> regression.remove(lead.surprise(t), nextReturn(t))),
                        t -> regression.slope(CHANCE));
    }

    /** What the late signals add to the slope, as of each session. */
    private List<LateAnswer> answers(int first, int last, List<Slope> slopes) {
        if (late.count() == 0) {
            return Collections.nCopies(last - first + 1, LateAnswer.NONE);
        }
        LateNewsRegression regression = new LateNewsRegression(late.count());
        return fits(LATE_WINDOW)
                .between(
                        first,
                        last,
                        unlessSilent(t -> regression.add(late.at(t), nextReturn(t))),
                        unlessSilent(t -> regression.remove(late.at(t), nextReturn(t))),
                        t -> regression.fit(slopes.get(t - first).beta()));
    }

    private SlidingFits fits(int window) {
        return new SlidingFits(window, volatility.firstSession());
    }

    /** The next return that a session's surprise and signals let expect, in units of its volatility forecast. */
    private double expected(int session, Slope slope, LateAnswer answer) {
        return isSilent(session) ? 0 : slope.beta() * lead.surprise(session) + answer.to(late.at(session));
    }

    /** What is left of the width, as the next session is only a part of the horizon. */
    private double width(Slope slope, LateAnswer answer, int session, int horizon) {
        double share = Math.min(1, volatility.sigma(session, 1) / volatility.sigma(session, horizon));
        return Math.sqrt((1 - slope.explained() * share * share) * (1 - answer.explained() * share * share));
    }

    private static double[] moved(double[] quantiles, double shift, double width) {
        double center = quantiles[QuantileLevels.MEDIAN] + shift;
        return AroundMedian.change(quantiles, center, (level, distance) -> distance * width);
    }

    private IntConsumer unlessSilent(IntConsumer counting) {
        return session -> {
            if (!isSilent(session)) {
                counting.accept(session);
            }
        };
    }

    /** Whether the lead market had no session that day. */
    private boolean isSilent(int session) {
        return lead.surprise(session) == 0;
    }

    private double nextReturn(int session) {
        double standardised = returns.logReturn(session + 1) / volatility.sigma(session, 1);
        return Math.max(-LARGEST_RETURN, Math.min(LARGEST_RETURN, standardised));
    }
}
