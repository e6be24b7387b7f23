package io.stockcast.marketdata.choice;

import io.stockcast.marketdata.MarketData;

/**
 * A source of market data that somebody chose.
 *
 * @param name what it is chosen by
 * @param title what to call it, with the terms of use that matter to whoever chose it
 * @param metered whether each question counts towards what somebody pays for
 */
public record ChosenSource(String name, String title, boolean metered, MarketData data) {}
