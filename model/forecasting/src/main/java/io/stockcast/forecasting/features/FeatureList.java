package io.stockcast.forecasting.features;

import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.LAST_YEAR;
import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.SAME_OF_TWO_YEARS;
import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.YEAR_BEFORE;

import java.util.List;

/** The features of a session, in their order. */
final class FeatureList {

    private static final int DAY = 1;
    private static final int WEEK = 5;
    private static final int MONTH = SessionMeasures.MONTH;
    private static final double MEAN_ABSOLUTE_NORMAL = 0.8;

    static final List<Feature> ALL = List.of(
            new Feature("log-return / volatility forecast for it", 8, (m, t) -> m.standardisedReturn(t, DAY)),
            new Feature(
                    "absolute log-return / volatility forecast for it - 0.8",
                    8,
                    (m, t) -> Math.abs(m.standardisedReturn(t, DAY)) - MEAN_ABSOLUTE_NORMAL),
            new Feature(
                    "log of range volatility / volatility forecast for it (0 without a range)",
                    3,
                    SessionMeasures::rangeSurprise),
            new Feature(
                    "log of volatility forecast / its mean over the last 250 sessions",
                    3,
                    SessionMeasures::excessVolatility),
            new Feature(
                    "log of volatility forecast a day over 20 sessions / over 1",
                    3,
                    (m, t) -> Math.log(m.volatility(t, MONTH) / Math.sqrt(MONTH) / m.volatility(t, DAY))),
            new Feature(
                    "log of EWMA(0.94) volatility / volatility forecast",
                    3,
                    (m, t) -> Math.log(m.ewma(t) / m.volatility(t, DAY))),
            new Feature(
                    "log-return of the last 5 sessions / volatility forecast for them",
                    8,
                    (m, t) -> m.standardisedReturn(t, WEEK)),
            new Feature(
                    "log-return of the last 20 sessions / volatility forecast for them",
                    8,
                    (m, t) -> m.standardisedReturn(t, MONTH)),
            new Feature("1 where the session has a range, else 0", 1, (m, t) -> m.hasRange(t) ? 1 : 0),
            new Feature(
                    "log of volume / its geometric mean over the 20 sessions before (0 without volumes)",
                    2,
                    SessionMeasures::volumeSurprise),
            Feature.eventRate("rate of quarterly events on the next weekday, last year", 0, 0, 1, LAST_YEAR),
            Feature.eventRate("rate of quarterly events within 1 day of it, last year", -1, 1, 3, LAST_YEAR),
            Feature.eventRate("rate of quarterly events within 4 days of it, last year", -4, 4, 6, LAST_YEAR),
            Feature.eventRate("rate of quarterly events on it, the year before", 0, 0, 1, YEAR_BEFORE),
            Feature.eventRate(
                    "rate of events within 1 day of it in the same quarter of the last two years",
                    -1,
                    1,
                    3,
                    SAME_OF_TWO_YEARS),
            Feature.eventRate("rate of quarterly events 2 to 5 weekdays ahead, last year", 1, 6, 4, LAST_YEAR),
            Feature.eventRate("rate of quarterly events 6 to 10 weekdays ahead, last year", 7, 13, 5, LAST_YEAR),
            Feature.eventRate("rate of quarterly events 11 to 20 weekdays ahead, last year", 14, 27, 10, LAST_YEAR),
            new Feature(
                    "2 log of the mean volatility forecast over the last 250 sessions / 1.5 %",
                    2, (m, t) -> 2 * Math.log(m.usualVolatility(t) / Features.ORDINARY_SIGMA)),
            new Feature(
                    "log of the lead market's volatility forecast / its mean over the last 250 sessions, less the"
                            + " instrument's (0 without a lead market)",
                    3,
                    SessionMeasures::excessVolatilityOfLeadMarket),
            Feature.implied(
                    "log of VIX / volatility forecast of the lead market over 20 sessions (0 where not known)",
                    (m, t) -> m.implied().monthOverForecast(t)),
            Feature.implied(
                    "log of VIX9D / VIX (0 where not known)",
                    (m, t) -> m.implied().weekOverMonth(t)),
            Feature.implied(
                    "log of VIX3M / VIX (0 where not known)",
                    (m, t) -> m.implied().quarterOverMonth(t)));

    private FeatureList() {}
}
