package io.stockcast.functions.marketdata;

import io.stockcast.functions.metrics.Metrics;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.QuoteSource;
import java.util.Collection;
import java.util.List;

/** A source of quotes whose failures are counted under its name. */
public record MeasuredQuotes(String name, QuoteSource source, Metrics metrics) implements QuoteSource {

    @Override
    public List<MarketQuote> quotesOf(Collection<Instrument> instruments) {
        try {
            return source.quotesOf(instruments);
        } catch (MarketDataUnavailableException e) {
            metrics.providerFailed(name);
            throw e;
        }
    }
}
