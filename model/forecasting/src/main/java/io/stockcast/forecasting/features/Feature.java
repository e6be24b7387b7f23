package io.stockcast.forecasting.features;

import io.stockcast.forecasting.features.QuarterlyEvents.Quarters;

/**
 * One feature of a session.
 *
 * @param name what it is, as model cards list it
 * @param bound its value is clipped to this, and to minus this
 * @param formula a pure number of order one
 */
record Feature(String name, FeatureSource source, double bound, Formula formula) {

    /** A feature of prices. */
    Feature(String name, double bound, Formula formula) {
        this(name, FeatureSource.PRICES, bound, formula);
    }

    /** Computes a feature from what is measured of a session and of earlier ones. */
    @FunctionalInterface
    interface Formula {

        double at(SessionMeasures measures, int session);
    }

    /** The {@linkplain QuarterlyEvents#rate rate} of events on a span of days after the next weekday. */
    static Feature eventRate(String name, int from, int to, int weekdays, Quarters quarters) {
        return new Feature(name, 8, (m, t) -> m.events().rate(t, from, to, weekdays, quarters));
    }

    /** What options on the lead market are priced for. */
    static Feature implied(String name, Formula formula) {
        return new Feature(name, FeatureSource.IMPLIED_VOLATILITY, 1, formula);
    }

    /** The clipped value as of a session. */
    float at(SessionMeasures measures, int session) {
        return (float) Math.max(-bound, Math.min(bound, formula.at(measures, session)));
    }
}
