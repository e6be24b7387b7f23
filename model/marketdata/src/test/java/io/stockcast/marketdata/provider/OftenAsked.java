package io.stockcast.marketdata.provider;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.repair.RawHistory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A provider that may be asked at another rate than its own. */
record OftenAsked(Provider provider, Rate rate) implements Provider {

    @Override
    public String title() {
        return provider.title();
    }

    @Override
    public Rate historyRate() {
        return rate;
    }

    @Override
    public Rate searchRate() {
        return rate;
    }

    @Override
    public Duration pauseAfterRefusal() {
        return provider.pauseAfterRefusal();
    }

    @Override
    public boolean saysUnknown(ProviderAnswer answer) {
        return provider.saysUnknown(answer);
    }

    @Override
    public Optional<String> nameOf(Instrument instrument) {
        return provider.nameOf(instrument);
    }

    @Override
    public Map<String, String> headers() {
        return provider.headers();
    }

    @Override
    public URI historyUri(Instrument instrument, String name) {
        return provider.historyUri(instrument, name);
    }

    @Override
    public Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        return provider.history(answer, instrument);
    }

    @Override
    public Optional<URI> searchUri(String query) {
        return provider.searchUri(query);
    }

    @Override
    public List<Instrument> instruments(ProviderAnswer answer) {
        return provider.instruments(answer);
    }
}
