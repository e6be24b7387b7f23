package io.stockcast.functions.watchlist;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.tables.DynamoWatchedInstrument;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;

/**
 * The keys of lists and their entries in the table {@code people}. {@link ListId#MAIN} has those that the only list had
 * when there was one: {@code watchlist} and {@code watch#KO}. Another has {@code watchlist#ID} and {@code watched#ID#KO}.
 */
final class DynamoListKeys {

    /** What the keys of all lists and of all entries begin with. */
    static final String ALL = "watch";

    /** What the keys of all lists begin with, and those of entries do not. */
    static final String LISTS = "watchlist";

    /** What the keys of entries begin with. */
    static final String MAIN_ENTRIES = DynamoWatchedInstrument.PREFIX;

    static final String OTHER_ENTRIES = DynamoWatchedInstrument.OTHER_PREFIX;

    private static final String SEPARATOR = "#";

    private DynamoListKeys() {}

    /** The key of the list itself, which counts its entries. */
    static DynamoPersonKey list(ListKey key) {
        return new DynamoPersonKey(key.userId(), LISTS + (key.list().isMain() ? "" : SEPARATOR + key.list()));
    }

    static DynamoPersonKey entry(ListKey key, TickerSymbol symbol) {
        return new DynamoPersonKey(key.userId(), entriesOf(key.list()) + symbol);
    }

    /** What the keys of the list's entries begin with, and no others. */
    static String entriesOf(ListId list) {
        return list.isMain() ? MAIN_ENTRIES : OTHER_ENTRIES + list + SEPARATOR;
    }

    /** The list whose own key it is; empty for any other key. */
    static Optional<ListId> listAt(String item) {
        if (item.equals(LISTS)) {
            return Optional.of(ListId.MAIN);
        }
        String prefix = LISTS + SEPARATOR;
        return item.startsWith(prefix) ? Optional.of(new ListId(item.substring(prefix.length()))) : Optional.empty();
    }

    /** The list whose entry has the key; empty where it is no entry's. */
    static Optional<ListId> listOfEntryAt(String item) {
        if (item.startsWith(MAIN_ENTRIES)) {
            return Optional.of(ListId.MAIN);
        }
        return item.startsWith(OTHER_ENTRIES)
                ? Optional.of(new ListId(item.substring(OTHER_ENTRIES.length(), item.lastIndexOf(SEPARATOR))))
                : Optional.empty();
    }
}
