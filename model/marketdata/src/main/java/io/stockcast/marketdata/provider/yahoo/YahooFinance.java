package io.stockcast.marketdata.provider.yahoo;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.marketdata.Instrument;
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
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Yahoo Finance. Our symbols are its own, but that its indices begin with a caret. */
public final class YahooFinance implements QuoteProvider {

    /** What its quotes call it. */
    static final String NAME = "yahoo";

    public static final String URL = "https://query1.finance.yahoo.com";

    /** It refuses most clients that are no browsers, whatever they ask: the next requests would fare no better. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final String url;

    public YahooFinance(String url) {
        this.url = url;
    }

    @Override
    public String title() {
        return "Yahoo Finance";
    }

    @Override
    public Rate historyRate() {
        return new Rate(5, Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Override
    public Rate searchRate() {
        return new Rate(5, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Override
    public Duration pauseAfterRefusal() {
        return PAUSE;
    }

    @Override
    public Optional<String> nameOf(Instrument instrument) {
        return Optional.of((instrument.isIndex() ? "^" : "") + instrument.symbol());
    }

    @Override
    public URI historyUri(Instrument instrument, String name) {
        return chart(name, "?interval=1d&range=10y&events=div%2Csplits");
    }

    @Override
    public Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        return result(answer)
                .map(result -> new YahooChart(result, instrument.exchange().zone())
                        .history(nameOf(instrument).orElseThrow()));
    }

    @Override
    public Optional<URI> searchUri(String query) {
        return Optional.of(URI.create(url + "/v1/finance/search?q=" + encoded(query) + "&quotesCount=20&newsCount=0"));
    }

    @Override
    public List<Instrument> instruments(ProviderAnswer answer) {
        if (answer.status() != 200) {
            throw ProviderException.ofStatus(answer.status(), Optional.empty());
        }
        return answer.body()
                .path("quotes")
                .valueStream()
                .map(YahooQuote::instrument)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Rate quoteRate() {
        return new Rate(5, Duration.ofSeconds(5), Duration.ofSeconds(6));
    }

    @Override
    public URI quotesUri(List<Instrument> group) {
        return chart(nameOf(group.get(0)).orElseThrow(), "?interval=1d&range=1d");
    }

    @Override
    public List<MarketQuote> quotes(ProviderAnswer answer, List<Instrument> group) {
        Instrument instrument = group.get(0);
        return result(answer)
                .flatMap(result ->
                        LastPrice.in(result, nameOf(instrument).orElseThrow()).quote(instrument))
                .stream()
                .toList();
    }

    private URI chart(String name, String query) {
        return URI.create(url + "/v8/finance/chart/" + encoded(name) + query);
    }

    /** The result in a chart, or empty where there is no such instrument. */
    private static Optional<JsonNode> result(ProviderAnswer answer) {
        JsonNode chart = answer.body().path("chart");
        if (text(chart.at("/error/code")).equals("Not Found")) {
            return Optional.empty();
        }
        if (answer.status() != 200 || chart.path("result").isEmpty()) {
            throw ProviderException.refusal("status " + answer.status() + ", " + text(chart.at("/error/description")));
        }
        return Optional.of(chart.at("/result/0"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
