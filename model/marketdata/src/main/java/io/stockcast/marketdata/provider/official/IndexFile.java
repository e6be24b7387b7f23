package io.stockcast.marketdata.provider.official;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.provider.ProviderAnswer;
import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.provider.Rate;
import io.stockcast.marketdata.repair.RawHistory;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A publisher that has a file for each of its indices, whose symbols are ours. */
abstract class IndexFile implements Provider {

    private final String title;
    private final Map<String, URI> files;

    IndexFile(String title, Map<String, URI> files) {
        this.title = title;
        this.files = files;
    }

    /** How the table in the file of an index is read. */
    abstract FileForm form(Instrument index);

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Rate historyRate() {
        return new Rate(2, Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    @Override
    public final Optional<String> nameOf(Instrument instrument) {
        return Optional.of(instrument.symbol().value()).filter(files::containsKey);
    }

    @Override
    public final URI historyUri(Instrument instrument, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    @Override
    public final Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        if (answer.status() != 200) {
            throw ProviderException.ofStatus(answer.status(), Optional.empty());
        }
        return Optional.of(
                form(instrument).history(answer.text(), instrument.exchange().zone()));
    }
}
