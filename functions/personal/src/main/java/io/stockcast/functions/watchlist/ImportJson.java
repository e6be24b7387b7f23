package io.stockcast.functions.watchlist;

import io.stockcast.functions.http.JsonBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the contract's WatchlistImport. */
final class ImportJson {

    private static final String SYMBOLS = "symbols";
    private static final int LONGEST_SYMBOL = 40;
    private static final String RULE = "The body must be JSON with one property, \"symbols\": 1 to "
            + ImportService.MOST_SYMBOLS + " texts of 1 to " + LONGEST_SYMBOL + " characters.";

    private ImportJson() {}

    /** The symbols as they are written, in their order. */
    static List<String> read(String body) {
        JsonBody json = JsonBody.of(body, RULE, Set.of(SYMBOLS));
        JsonNode symbols = json.property(SYMBOLS).orElseThrow();
        if (!symbols.isArray() || symbols.isEmpty() || symbols.size() > ImportService.MOST_SYMBOLS) {
            throw json.malformed();
        }
        return symbols.valueStream()
                .map(symbol -> json.text(symbol, ImportJson::spelling))
                .toList();
    }

    private static Optional<String> spelling(String text) {
        return Optional.of(text.strip()).filter(symbol -> !symbol.isEmpty() && symbol.length() <= LONGEST_SYMBOL);
    }
}
