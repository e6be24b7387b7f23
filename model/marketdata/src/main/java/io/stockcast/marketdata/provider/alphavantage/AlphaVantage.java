package io.stockcast.marketdata.provider.alphavantage;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.provider.ApiKey;
import io.stockcast.marketdata.provider.FoundInstrument;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.provider.ProviderAnswer;
import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.provider.Rate;
import io.stockcast.marketdata.repair.RawHistory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Alpha Vantage: shares and funds of the United States and on Xetra. It has no indices, and does not say whether
 * London's prices are in pounds or pence, so those are left to others.
 */
public final class AlphaVantage implements Provider {

    public static final String URL = "https://www.alphavantage.co";

    private static final String XETRA_SUFFIX = ".DEX";

    private final String url;
    private final ApiKey key;

    public AlphaVantage(String url, ApiKey key) {
        this.url = url;
        this.key = key;
    }

    @Override
    public String title() {
        return "Alpha Vantage";
    }

    @Override
    public Rate historyRate() {
        return new Rate(1, Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    // A free key is good for 25 calls a day, which somebody typing would use up in a minute.
    @Override
    public Rate searchRate() {
        return new Rate(1, Duration.ofSeconds(30), Duration.ZERO);
    }

    @Override
    public Optional<String> nameOf(Instrument instrument) {
        if (instrument.isIndex()) {
            return Optional.empty();
        }
        String ticker = Listing.on(instrument.exchange()).ticker(instrument.symbol());
        return switch (instrument.exchange()) {
            case XNYS, XNAS -> Optional.of(ticker);
            case XETR -> Optional.of(ticker + XETRA_SUFFIX);
            default -> Optional.empty();
        };
    }

    @Override
    public URI historyUri(Instrument instrument, String name) {
        return uri("TIME_SERIES_DAILY_ADJUSTED&outputsize=full&symbol=", name);
    }

    @Override
    public Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        JsonNode body = body(answer);
        // The same words are said of a symbol it does not know and of a parameter it does not like.
        if (body.has("Error Message")) {
            return Optional.empty();
        }
        return Optional.of(new DailyAdjusted(body).history(nameOf(instrument).orElseThrow()));
    }

    @Override
    public Optional<URI> searchUri(String query) {
        return Optional.of(uri("SYMBOL_SEARCH&keywords=", query));
    }

    @Override
    public List<Instrument> instruments(ProviderAnswer answer) {
        return body(answer)
                .path("bestMatches")
                .valueStream()
                .map(AlphaVantage::found)
                .flatMap(Optional::stream)
                .toList();
    }

    private URI uri(String function, String subject) {
        return URI.create(url + "/query?function=" + function + encoded(subject) + "&apikey=" + encoded(key.value()));
    }

    // It says everything with status 200, and quotes the key where that is used up.
    private JsonNode body(ProviderAnswer answer) {
        JsonNode body = answer.body();
        String refusal = text(body.path("Information")) + text(body.path("Note"));
        String error = text(body.path("Error Message"));
        if (!refusal.isEmpty() || error.contains("apikey") || answer.status() != 200) {
            throw ProviderException.refusal("status " + answer.status() + ", " + key.redactedIn(refusal + error));
        }
        return body;
    }

    // It does not tell NYSE from Nasdaq, and both keep the same sessions.
    private static Optional<Instrument> found(JsonNode match) {
        String symbol = text(match.path("1. symbol"));
        String name = text(match.path("2. name"));
        if (text(match.path("4. region")).equals("United States")) {
            return new FoundInstrument(symbol, name, Exchange.XNYS).instrument();
        }
        return symbol.endsWith(XETRA_SUFFIX)
                ? new FoundInstrument(symbol.replace(XETRA_SUFFIX, ""), name, Exchange.XETR).instrument()
                : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
