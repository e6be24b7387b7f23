package io.stockcast.functions.live;

import io.stockcast.marketdata.TickerSymbol;
import java.util.List;

/**
 * The answer about several instruments.
 *
 * @param unknown those without a quote of the present session
 */
record TodaysQuotes(List<TodaysQuote> quotes, List<TickerSymbol> unknown) {}
