package io.stockcast.marketdata.provider;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.net.URI;
import java.util.List;

/** What is particular to a provider that has quotes: how it is asked for them, and what its answers say. */
public interface QuoteProvider extends Provider {

    /** How often it may be asked for quotes. */
    Rate quoteRate();

    /** The instruments, each of which has a name here, in the groups that one request can ask for. */
    default List<List<Instrument>> quoteRequests(List<Instrument> instruments) {
        return instruments.stream().map(List::of).toList();
    }

    /** Where the quotes of a group are. */
    URI quotesUri(List<Instrument> group);

    /**
     * The quotes in an answer, without those of instruments that the provider does not know or has no price of.
     *
     * @throws ProviderException where the answer says that the provider cannot or will not answer
     */
    List<MarketQuote> quotes(ProviderAnswer answer, List<Instrument> group);
}
