package io.stockcast.marketdata.provider;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Clock;
import java.time.Duration;

/** One provider's clients: searches have a rate limit of their own, so that they do not use up that of histories. */
public final class ProviderClients {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    private final ResilientClient histories;
    private final ResilientClient searches;

    public ProviderClients(Provider provider, Patience forHistories, Patience forSearches, Clock clock) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(Redirect.NEVER)
                .build();
        histories = new ResilientClient(provider.title(), http, provider.historyRate(), forHistories, clock);
        searches = new ResilientClient(provider.title(), http, provider.searchRate(), forSearches, clock);
    }

    ResilientClient histories() {
        return histories;
    }

    ResilientClient searches() {
        return searches;
    }
}
