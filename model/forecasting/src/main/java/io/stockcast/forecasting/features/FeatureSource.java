package io.stockcast.forecasting.features;

/** What a feature is known from. Those of other sources than prices are 0 where they are not known. */
public enum FeatureSource {
    /** The instrument's prices and the lead market's. */
    PRICES,
    /** The prices of options on the lead market. */
    IMPLIED_VOLATILITY
}
