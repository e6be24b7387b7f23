package io.stockcast.marketdata.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.reports.ReportCalendar;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Report dates as a provider gives them; its answers are remembered for some hours. */
public final class ProviderReports implements ReportCalendar {

    private static final Duration FRESH_FOR = Duration.ofHours(6);
    private static final int MOST_ANSWERS = 1_000;

    private final ReportProvider provider;
    private final ResilientClient client;
    private final Clock clock;
    private final Cache<URI, Object> answers = Caffeine.newBuilder()
            .maximumSize(MOST_ANSWERS)
            .expireAfterWrite(FRESH_FOR)
            .build();

    public ProviderReports(ReportProvider provider, Patience patience, Clock clock) {
        this.provider = provider;
        this.client = ProviderClients.forReports(provider, patience, clock);
        this.clock = clock;
    }

    @Override
    public Optional<ReportDates> reportsOf(Instrument company) {
        try {
            return provider.reportsOf(company, this::remembered, clock.instant());
        } catch (ProviderException e) {
            throw new MarketDataUnavailableException(
                    provider.title() + " does not tell when companies report right now.", e);
        }
    }

    // What one question is read as is always of one type.
    @SuppressWarnings("unchecked")
    private <T> T remembered(URI question, Function<ProviderAnswer, T> reading) {
        return (T) answers.get(question, uri -> client.ask(ProviderRequest.of(provider.headers(), uri), reading));
    }
}
