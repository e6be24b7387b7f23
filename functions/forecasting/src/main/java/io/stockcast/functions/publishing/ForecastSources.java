package io.stockcast.functions.publishing;

import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.reports.ReportCalendars;

/** Where the inputs of forecasts come from. */
public record ForecastSources(MarketData prices, ReportCalendars reports) {

    /** Prices alone: no company's report dates are known. */
    public static ForecastSources ofPrices(MarketData prices) {
        return new ForecastSources(prices, ReportCalendars.NONE);
    }
}
