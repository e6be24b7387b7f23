package io.stockcast.domain.forecast;

/** What an input is to the forecast that is made from it; {@link ReferenceSymbols} tells which series it is. */
public enum InputRole {
    /** The instrument's own history, which every forecast is made from. */
    INSTRUMENT,
    /** The index whose session ends last in the day: it tells what markets have done since the instrument closed. */
    LEAD_INDEX,
    /** The volatility that options on the lead index are priced for. */
    VOLATILITY_INDEX,
    /** The same over the next nine days. */
    WEEK_VOLATILITY_INDEX,
    /** The same over the next three months. */
    QUARTER_VOLATILITY_INDEX,
    /** The index of a market that closes between the instrument's and the lead index's. */
    MIDDAY_INDEX,
    /** A fund of the same country's shares that is traded in New York. */
    COUNTRY_FUND,
    /** A trust that holds the country's currency and is traded in New York. */
    FUND_CURRENCY,
    /** The days on which the company reports, or is expected to. */
    REPORT_DATES
}
