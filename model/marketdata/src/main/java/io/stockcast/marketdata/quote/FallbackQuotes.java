package io.stockcast.marketdata.quote;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Several sources in order of preference: each is asked for what those before it have no quote of, and one that fails
 * is passed over.
 */
public record FallbackQuotes(List<QuoteSource> sources) implements QuoteSource {

    private static final Logger LOG = LoggerFactory.getLogger(FallbackQuotes.class);

    public FallbackQuotes {
        sources = List.copyOf(sources);
    }

    @Override
    public List<MarketQuote> quotesOf(Collection<Instrument> instruments) {
        Map<TickerSymbol, Instrument> missing = new LinkedHashMap<>();
        instruments.forEach(instrument -> missing.put(instrument.symbol(), instrument));
        List<MarketQuote> quotes = new ArrayList<>();
        List<MarketDataUnavailableException> failures = new ArrayList<>();
        for (QuoteSource source : sources) {
            if (!missing.isEmpty()) {
                quotesOf(missing, source, failures).stream()
                        .filter(quote -> missing.remove(quote.symbol()) != null)
                        .forEach(quotes::add);
            }
        }
        if (quotes.isEmpty() && !failures.isEmpty()) {
            throw failures.get(0);
        }
        return quotes;
    }

    private static List<MarketQuote> quotesOf(
            Map<TickerSymbol, Instrument> missing, QuoteSource source, List<MarketDataUnavailableException> failures) {
        try {
            return source.quotesOf(List.copyOf(missing.values()));
        } catch (MarketDataUnavailableException e) {
            LOG.warn("Passed over: {} (it {})", e.getMessage(), reason(e));
            failures.add(e);
            return List.of();
        }
    }

    private static String reason(MarketDataUnavailableException failure) {
        return Optional.ofNullable(failure.getCause())
                .map(Throwable::getMessage)
                .orElse("says nothing");
    }
}
