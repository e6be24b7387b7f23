package io.stockcast.functions.watchlist;

import java.util.Optional;

/**
 * What a person wrote down about an entry.
 *
 * @param buyPrice what was paid, in the currency of the instrument
 */
public record EntryNotes(Optional<String> note, Optional<Double> buyPrice) {

    static final EntryNotes NONE = new EntryNotes(Optional.empty(), Optional.empty());
}
