package io.stockcast.marketdata.provider;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.repair.RawHistory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is particular to one provider: how it is asked, and what its answers say. It does no I/O of its own. */
public interface Provider {

    /** What people call it. */
    String title();

    /** How often it may be asked for a history. */
    Rate historyRate();

    /** How often it may be searched, where it has a search. */
    default Rate searchRate() {
        return historyRate();
    }

    /** How long it is not asked after it has refused further requests (429); zero where its own word counts. */
    default Duration pauseAfterRefusal() {
        return Duration.ZERO;
    }

    /** The provider's own name of an instrument, or empty where it has no histories of its kind. */
    Optional<String> nameOf(Instrument instrument);

    /** What every request to it must carry. */
    default Map<String, String> headers() {
        return Map.of();
    }

    URI historyUri(Instrument instrument, String name);

    /** Whether a response to the question for a history says in a way of its own that there is no such instrument. */
    default boolean saysUnknown(ProviderAnswer answer) {
        return false;
    }

    /**
     * The history in an answer, or empty where the provider knows no such instrument.
     *
     * @throws ProviderException where the answer says that the provider cannot or will not answer
     */
    Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument);

    /** Where it is searched, or empty where it has no search: then only symbols that are known can be asked for. */
    default Optional<URI> searchUri(String query) {
        return Optional.empty();
    }

    /**
     * The instruments in an answer that trade on an exchange whose calendar we keep.
     *
     * @throws ProviderException where the answer says that the provider cannot or will not answer
     */
    default List<Instrument> instruments(ProviderAnswer answer) {
        return List.of();
    }
}
