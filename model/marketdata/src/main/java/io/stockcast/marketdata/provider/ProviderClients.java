package io.stockcast.marketdata.provider;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Clock;
import java.time.Duration;

/**
 * One provider's clients: searches have a rate limit of their own, so that they do not use up that of histories; a
 * pause is one for both.
 */
public final class ProviderClients {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    private final ResilientClient histories;
    private final ResilientClient searches;

    public ProviderClients(Provider provider, Patience forHistories, Patience forSearches, Clock clock) {
        HttpClient http = http();
        Pause pause = new Pause(provider.pauseAfterRefusal(), clock);
        String name = provider.title();
        histories = new ResilientClient(name, http, provider.historyRate(), forHistories, pause, clock);
        searches = new ResilientClient(name, http, provider.searchRate(), forSearches, pause, clock);
    }

    /** The client of a provider that is asked for nothing but quotes. */
    static ResilientClient forQuotes(QuoteProvider provider, Patience patience, Clock clock) {
        Pause pause = new Pause(provider.pauseAfterRefusal(), clock);
        return new ResilientClient(provider.title(), http(), provider.quoteRate(), patience, pause, clock);
    }

    /** The client of a provider that is asked for nothing but report dates. */
    static ResilientClient forReports(ReportProvider provider, Patience patience, Clock clock) {
        return new ResilientClient(
                provider.title(), http(), provider.rate(), patience, new Pause(Duration.ZERO, clock), clock);
    }

    private static HttpClient http() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    ResilientClient histories() {
        return histories;
    }

    ResilientClient searches() {
        return searches;
    }
}
