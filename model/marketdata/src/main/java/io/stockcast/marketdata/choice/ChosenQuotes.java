package io.stockcast.marketdata.choice;

import io.stockcast.marketdata.quote.QuoteSource;

/**
 * A source of quotes that somebody chose.
 *
 * @param name what it is chosen by
 */
public record ChosenQuotes(String name, QuoteSource source) {}
