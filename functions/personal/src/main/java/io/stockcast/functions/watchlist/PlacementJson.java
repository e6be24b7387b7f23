package io.stockcast.functions.watchlist;

import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the contract's WatchlistPlacement. */
final class PlacementJson {

    private static final JsonMapper JSON = new JsonMapper();

    private PlacementJson() {}

    /** The placement in a request's body; empty where there is no body. */
    static Optional<Placement> read(String body) {
        return body.isBlank() ? Optional.empty() : Optional.of(placement(tree(body)));
    }

    private static Placement placement(JsonNode json) {
        JsonNode before = json.path("before");
        if (json.size() != 1 || !before.isString() && !before.isNull()) {
            throw malformed();
        }
        return new Placement(
                before.isNull()
                        ? Optional.empty()
                        : Optional.of(TickerSymbol.parse(before.asString()).orElseThrow(PlacementJson::malformed)));
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw malformed();
        }
    }

    private static BadRequestException malformed() {
        return new BadRequestException("The body must be JSON with one property, \"before\": a symbol, or null.");
    }
}
