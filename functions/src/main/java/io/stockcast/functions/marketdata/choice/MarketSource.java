package io.stockcast.functions.marketdata.choice;

import io.stockcast.functions.marketdata.MarketData;

/**
 * A source of market data that somebody chose.
 *
 * @param title what to call it, with the terms of use that matter to whoever chose it
 */
public record MarketSource(String title, MarketData market) {}
