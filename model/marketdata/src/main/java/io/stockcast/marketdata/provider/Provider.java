package io.stockcast.marketdata.provider;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.repair.RawHistory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is particular to one provider: how it is asked, and what its answers say. It does no I/O of its own. */
public interface Provider {

    /** What people call it. */
    String title();

    /** How often it may be asked for a history. */
    Rate historyRate();

    /** How often it may be searched. */
    Rate searchRate();

    /** The provider's own name of an instrument, or empty where it has no histories of its kind. */
    Optional<String> nameOf(Instrument instrument);

    /** What every request to it must carry. */
    default Map<String, String> headers() {
        return Map.of();
    }

    URI historyUri(Instrument instrument, String name);

    /**
     * The history in an answer, or empty where the provider knows no such instrument.
     *
     * @throws ProviderException where the answer says that the provider cannot or will not answer
     */
    Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument);

    URI searchUri(String query);

    /**
     * The instruments in an answer that trade on an exchange whose calendar we keep.
     *
     * @throws ProviderException where the answer says that the provider cannot or will not answer
     */
    List<Instrument> instruments(ProviderAnswer answer);
}
