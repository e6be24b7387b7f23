package io.stockcast.marketdata.provider.official;

import io.stockcast.marketdata.provider.Provider;
import java.util.List;
import java.util.Optional;

/** All publishers, in order of preference where two have the same index. None gives away the FTSE 100 or the DAX. */
public final class Publishers {

    private Publishers() {}

    /**
     * The publishers.
     *
     * @param url one address for all of them, as in tests, or empty for their own
     */
    public static List<Provider> at(Optional<String> url) {
        return List.of(
                new Nikkei(url.orElse(Nikkei.URL)),
                new Six(url.orElse(Six.URL)),
                new Euronext(url.orElse(Euronext.URL)),
                new Fred(url.orElse(Fred.URL)));
    }
}
