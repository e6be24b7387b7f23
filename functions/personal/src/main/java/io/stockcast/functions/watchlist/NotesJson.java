package io.stockcast.functions.watchlist;

import io.stockcast.functions.http.JsonBody;
import io.stockcast.functions.watchlist.NotesEdit.Edit;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the contract's WatchlistNotes. */
final class NotesJson {

    private static final String NOTE = "note";
    private static final String BUY_PRICE = "buyPrice";
    private static final int LONGEST_NOTE = 500;
    private static final double LOWEST_PRICE = 1e-8;
    private static final double HIGHEST_PRICE = 1e12;
    private static final String RULE = "The body must be JSON with \"note\" (at most " + LONGEST_NOTE
            + " characters), \"buyPrice\" (a positive number), or both. Null clears.";

    private NotesJson() {}

    static NotesEdit read(String body) {
        JsonBody json = JsonBody.of(body, RULE, Set.of(NOTE, BUY_PRICE));
        return new NotesEdit(
                json.property(NOTE)
                        .map(note -> new Edit<>(
                                json.textOrNull(note, NotesJson::note).filter(text -> !text.isEmpty()))),
                json.property(BUY_PRICE).map(price -> new Edit<>(price(json, price))));
    }

    private static Optional<String> note(String text) {
        return Optional.of(text.strip()).filter(note -> note.codePointCount(0, note.length()) <= LONGEST_NOTE);
    }

    private static Optional<Double> price(JsonBody json, JsonNode value) {
        if (value.isNull()) {
            return Optional.empty();
        }
        double price = value.isNumber() ? value.asDouble() : 0;
        if (price < LOWEST_PRICE || price > HIGHEST_PRICE) {
            throw json.malformed();
        }
        return Optional.of(price);
    }
}
