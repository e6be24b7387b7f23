package io.stockcast.functions.watchlist;

import io.stockcast.functions.http.JsonBody;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the contract's NewWatchlist and WatchlistChange. */
final class ListJson {

    private static final String NAME = "name";
    private static final String BEFORE = "before";
    private static final int LONGEST_NAME = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String RULE_OF_NAMES =
            " A name has 1 to " + LONGEST_NAME + " characters, and not only spaces.";
    private static final String NEW = "The body must be JSON with one property, \"name\"." + RULE_OF_NAMES;
    private static final String CHANGE =
            "The body must be JSON with \"name\", \"before\" (a list's id, or null), or both." + RULE_OF_NAMES;

    private ListJson() {}

    /** The name of a new list. */
    static String name(String body) {
        JsonBody json = JsonBody.of(body, NEW, Set.of(NAME));
        return json.text(json.property(NAME).orElseThrow(), ListJson::named);
    }

    static ListChange change(String body) {
        JsonBody json = JsonBody.of(body, CHANGE, Set.of(NAME, BEFORE));
        return new ListChange(
                json.property(NAME).map(name -> json.text(name, ListJson::named)),
                json.property(BEFORE).map(before -> new ListChange.Placement(json.textOrNull(before, ListId::parse))));
    }

    private static Optional<String> named(String text) {
        return Optional.of(text.strip())
                .filter(name -> !name.isEmpty()
                        && name.codePointCount(0, name.length()) <= LONGEST_NAME
                        && !CONTROL.matcher(name).find());
    }
}
