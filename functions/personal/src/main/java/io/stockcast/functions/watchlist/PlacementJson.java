package io.stockcast.functions.watchlist;

import io.stockcast.functions.http.JsonBody;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;
import java.util.Set;

/** Reads the contract's WatchlistPlacement. */
final class PlacementJson {

    private static final String BEFORE = "before";
    private static final String RULE = "The body must be JSON with one property, \"before\": a symbol, or null.";

    private PlacementJson() {}

    /** The placement in a request's body; empty where there is no body. */
    static Optional<Placement> read(String body) {
        return body.isBlank() ? Optional.empty() : Optional.of(placement(body));
    }

    private static Placement placement(String body) {
        JsonBody json = JsonBody.of(body, RULE, Set.of(BEFORE));
        return new Placement(json.textOrNull(json.property(BEFORE).orElseThrow(), TickerSymbol::parse));
    }
}
