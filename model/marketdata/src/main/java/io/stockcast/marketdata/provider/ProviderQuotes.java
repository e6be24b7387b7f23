package io.stockcast.marketdata.provider;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.quote.QuoteSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Quotes as a provider gives them. It is asked for a limited time, in the order of the instruments; what then has no
 * quote yet goes without. Nor does a request that fails keep the others from being made.
 */
public final class ProviderQuotes implements QuoteSource {

    /** For all providers together: less than a minute, after which the next round begins. */
    public static final Duration LONGEST_ROUND = Duration.ofSeconds(40);

    private static final Logger LOG = LoggerFactory.getLogger(ProviderQuotes.class);

    private final QuoteProvider provider;
    private final ResilientClient client;
    private final Duration longest;
    private final Clock clock;

    /**
     * The quotes of a provider.
     *
     * @param longest for how long it is asked at most, however many instruments there are
     */
    public ProviderQuotes(QuoteProvider provider, Patience patience, Duration longest, Clock clock) {
        this.provider = provider;
        this.client = ProviderClients.forQuotes(provider, patience, clock);
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public List<MarketQuote> quotesOf(Collection<Instrument> instruments) {
        List<List<Instrument>> requests = provider.quoteRequests(instruments.stream()
                .filter(instrument -> provider.nameOf(instrument).isPresent())
                .toList());
        List<MarketQuote> quotes = new ArrayList<>();
        List<ProviderException> failures = new ArrayList<>();
        Instant end = clock.instant().plus(longest);
        for (int i = 0; i < requests.size(); i++) {
            if (clock.instant().isAfter(end)) {
                LOG.warn("{} had no time for {} of {} requests for quotes", provider.title(), requests.size() - i, i);
                break;
            }
            try {
                quotes.addAll(ask(requests.get(i)));
            } catch (ProviderException e) {
                failures.add(e);
            }
        }
        report(failures, quotes);
        return quotes;
    }

    private List<MarketQuote> ask(List<Instrument> group) {
        return client.ask(ProviderRequest.of(provider, provider.quotesUri(group)), answer -> quotes(answer, group));
    }

    private List<MarketQuote> quotes(ProviderAnswer answer, List<Instrument> group) {
        return provider.saysUnknown(answer) ? List.of() : provider.quotes(answer.withData(), group);
    }

    private void report(List<ProviderException> failures, List<MarketQuote> quotes) {
        if (failures.isEmpty()) {
            return;
        }
        ProviderException first = failures.get(0);
        if (quotes.isEmpty()) {
            throw new MarketDataUnavailableException(
                    "Quotes are unavailable from " + provider.title() + " right now. Please try again in a minute.",
                    first);
        }
        LOG.warn(
                "{} failed to answer {} requests for quotes; it {}",
                provider.title(),
                failures.size(),
                first.getMessage());
    }
}
