package io.stockcast.marketdata.provider.twelvedata;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.provider.ApiKey;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Twelve Data: shares, funds and indices, each on a named exchange. */
public final class TwelveData implements QuoteProvider {

    /** What its quotes call it. */
    static final String NAME = "twelvedata";

    public static final String URL = "https://api.twelvedata.com";

    /** The exchanges that it is asked about, which are those that its search gives. */
    private static final Set<Exchange> EXCHANGES = EnumSet.of(
            Exchange.XNYS, Exchange.XNAS, Exchange.XLON, Exchange.XETR, Exchange.XPAR, Exchange.XSWX, Exchange.XTKS);

    /** Where its name of an index is not ours. */
    private static final Map<String, String> INDICES = Map.of("GSPC", "SPX");

    /** The most symbols that a request may name. */
    private static final int MOST_TOGETHER = 120;

    private final String url;
    private final ApiKey key;

    public TwelveData(String url, ApiKey key) {
        this.url = url;
        this.key = key;
    }

    @Override
    public String title() {
        return "Twelve Data";
    }

    // A free key is good for 8 calls a minute; a quarter of them is the searches'.
    @Override
    public Rate historyRate() {
        return new Rate(3, Duration.ofSeconds(30), Duration.ofSeconds(30));
    }

    @Override
    public Rate searchRate() {
        return new Rate(1, Duration.ofSeconds(30), Duration.ZERO);
    }

    @Override
    public Optional<String> nameOf(Instrument instrument) {
        if (!EXCHANGES.contains(instrument.exchange())) {
            return Optional.empty();
        }
        String ticker = Listing.on(instrument.exchange()).ticker(instrument.symbol());
        return Optional.of(instrument.isIndex() ? INDICES.getOrDefault(ticker, ticker) : ticker.replace('-', '.'));
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Authorization", "apikey " + key.value());
    }

    @Override
    public URI historyUri(Instrument instrument, String name) {
        return URI.create(url + "/time_series?interval=1day&outputsize=2600&order=asc&adjust=splits&symbol="
                + encoded(name) + where(instrument));
    }

    @Override
    public Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        JsonNode body = answer.body();
        if (code(answer) == 404 && !isKeptForOtherPlans(body)) {
            return Optional.empty();
        }
        requireSuccess(answer);
        return Optional.of(new TimeSeries(body).history(nameOf(instrument).orElseThrow()));
    }

    @Override
    public Optional<URI> searchUri(String query) {
        return Optional.of(URI.create(url + "/symbol_search?outputsize=20&symbol=" + encoded(query)));
    }

    @Override
    public List<Instrument> instruments(ProviderAnswer answer) {
        requireSuccess(answer);
        return answer.body()
                .path("data")
                .valueStream()
                .map(TwelveDataMatch::instrument)
                .flatMap(Optional::stream)
                .toList();
    }

    // A quote costs as much as a history; these are as many requests as 500 symbols of all its exchanges take.
    @Override
    public Rate quoteRate() {
        return new Rate(12, Duration.ofMinutes(1), Duration.ZERO);
    }

    // The exchange is a parameter of the request, so that a group is of one alone.
    @Override
    public List<List<Instrument>> quoteRequests(List<Instrument> instruments) {
        return instruments.stream()
                .collect(Collectors.groupingBy(TwelveData::where, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(TwelveData::inGroups)
                .toList();
    }

    @Override
    public URI quotesUri(List<Instrument> group) {
        String names = group.stream()
                .map(instrument -> nameOf(instrument).orElseThrow())
                .collect(Collectors.joining(","));
        return URI.create(url + "/quote?symbol=" + encoded(names) + where(group.get(0)));
    }

    // An answer about one symbol is its quote or error itself.
    @Override
    public List<MarketQuote> quotes(ProviderAnswer answer, List<Instrument> group) {
        JsonNode body = answer.body();
        boolean isAboutOne = group.size() == 1;
        if (isAboutOne && code(answer) == 404 && !isKeptForOtherPlans(body)) {
            return List.of();
        }
        requireSuccess(answer);
        List<MarketQuote> quotes = new ArrayList<>();
        for (Instrument instrument : group) {
            String name = nameOf(instrument).orElseThrow();
            TwelveDataQuote.in(isAboutOne ? body : body.path(name), name)
                    .flatMap(quote -> quote.of(instrument))
                    .ifPresent(quotes::add);
        }
        return quotes;
    }

    private static Stream<List<Instrument>> inGroups(List<Instrument> instruments) {
        return IntStream.iterate(0, from -> from < instruments.size(), from -> from + MOST_TOGETHER)
                .mapToObj(from -> instruments.subList(from, Math.min(from + MOST_TOGETHER, instruments.size())));
    }

    private void requireSuccess(ProviderAnswer answer) {
        int code = code(answer);
        if (code == 429 || code >= 500) {
            throw ProviderException.ofStatus(code, Optional.empty());
        }
        if (code != 200) {
            String words = text(answer.body().path("message"));
            throw ProviderException.refusal("status " + code + ", " + key.redactedIn(words));
        }
    }

    // Some errors come with status 200, and tell the true one in the body.
    private static int code(ProviderAnswer answer) {
        return answer.body().path("code").asInt(answer.status());
    }

    private static boolean isKeptForOtherPlans(JsonNode body) {
        return text(body.path("message")).contains("available starting with");
    }

    private static String where(Instrument instrument) {
        if (instrument.isIndex()) {
            return "&type=Index";
        }
        return switch (instrument.exchange()) {
            // Nasdaq has a code for each of its tiers.
            case XNYS, XNAS -> "&country=United%20States";
            case XTKS -> "&mic_code=XJPX";
            default -> "&mic_code=" + instrument.exchange();
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
