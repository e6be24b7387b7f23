package io.stockcast.marketdata.quote;

import io.stockcast.marketdata.Instrument;
import java.util.Collection;
import java.util.List;

/**
 * A source of quotes.
 *
 * <p>A source that is unavailable right now throws a {@link io.stockcast.marketdata.MarketDataUnavailableException}.
 */
public interface QuoteSource {

    /** The newest quotes of the instruments, in no particular order and without those that this source has none of. */
    List<MarketQuote> quotesOf(Collection<Instrument> instruments);
}
