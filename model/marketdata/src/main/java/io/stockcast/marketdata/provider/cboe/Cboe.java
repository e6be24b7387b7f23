package io.stockcast.marketdata.provider.cboe;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.provider.ProviderAnswer;
import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.provider.QuoteProvider;
import io.stockcast.marketdata.provider.Rate;
import io.stockcast.marketdata.quote.MarketQuote;
import io.stockcast.marketdata.repair.RawHistory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The delayed quotes that the exchange Cboe publishes in files, for which nobody needs a key: shares and funds of the
 * United States, and the indices on which it has options. There is no search.
 */
public final class Cboe implements QuoteProvider {

    /** What its quotes call it. */
    static final String NAME = "cboe";

    /** Where the delayed quotes are, the daily ones in {@code charts/historical}. */
    public static final String URL = "https://cdn.cboe.com/api/global/delayed_quotes";

    /** Its names of indices, by ours. */
    private static final Map<String, String> INDICES = Map.of(
            "GSPC", "_SPX",
            "NDX", "_NDX",
            "RUT", "_RUT",
            "VIX", "_VIX",
            "VIX9D", "_VIX9D",
            "VIX3M", "_VIX3M");

    private static final int FORBIDDEN = 403;

    private final String url;

    public Cboe(String url) {
        this.url = url;
    }

    @Override
    public String title() {
        return "Cboe";
    }

    @Override
    public Rate historyRate() {
        return new Rate(5, Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    @Override
    public Optional<String> nameOf(Instrument instrument) {
        String symbol = instrument.symbol().value();
        if (instrument.isIndex()) {
            return Optional.ofNullable(INDICES.get(symbol));
        }
        boolean american = instrument.exchange() == Exchange.XNYS || instrument.exchange() == Exchange.XNAS;
        return american
                ? Optional.of(Listing.UNITED_STATES.ticker(instrument.symbol()).replace('-', '.'))
                : Optional.empty();
    }

    @Override
    public URI historyUri(Instrument instrument, String name) {
        return file("charts/historical", name);
    }

    // The store of the files does not tell a file that is missing from one that is secret.
    @Override
    public boolean saysUnknown(ProviderAnswer answer) {
        return answer.status() == FORBIDDEN && answer.text().stripLeading().startsWith("<?xml");
    }

    @Override
    public Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        if (answer.status() != 200) {
            throw ProviderException.ofStatus(answer.status(), Optional.empty());
        }
        return Optional.of(DelayedQuotes.in(answer.body()).history());
    }

    // One file an instrument.
    @Override
    public Rate quoteRate() {
        return new Rate(10, Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    @Override
    public URI quotesUri(List<Instrument> group) {
        return file("quotes", nameOf(group.get(0)).orElseThrow());
    }

    @Override
    public List<MarketQuote> quotes(ProviderAnswer answer, List<Instrument> group) {
        if (answer.status() != 200) {
            throw ProviderException.ofStatus(answer.status(), Optional.empty());
        }
        return DelayedQuote.in(answer.body()).of(group.get(0)).stream().toList();
    }

    private URI file(String folder, String name) {
        return URI.create(url + "/" + folder + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8) + ".json");
    }
}
