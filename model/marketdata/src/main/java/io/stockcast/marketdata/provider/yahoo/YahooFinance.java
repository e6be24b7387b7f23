package io.stockcast.marketdata.provider.yahoo;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.marketdata.Instrument;
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

/** Yahoo Finance. Our symbols are its own, but that its indices begin with a caret. */
public final class YahooFinance implements Provider {

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
        return URI.create(url + "/v8/finance/chart/" + encoded(name) + "?interval=1d&range=10y&events=div%2Csplits");
    }

    @Override
    public Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        JsonNode chart = answer.body().path("chart");
        if (text(chart.at("/error/code")).equals("Not Found")) {
            return Optional.empty();
        }
        if (answer.status() != 200 || chart.path("result").isEmpty()) {
            throw ProviderException.refusal("status " + answer.status() + ", " + text(chart.at("/error/description")));
        }
        return Optional.of(
                new YahooChart(chart.at("/result/0"), instrument.exchange().zone())
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
