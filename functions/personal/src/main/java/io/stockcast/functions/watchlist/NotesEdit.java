package io.stockcast.functions.watchlist;

import java.util.Optional;

/**
 * What of an entry's notes is to change.
 *
 * @param note empty to keep it
 * @param buyPrice empty to keep it
 */
public record NotesEdit(Optional<Edit<String>> note, Optional<Edit<Double>> buyPrice) {

    /**
     * What a value becomes.
     *
     * @param value empty to clear it
     */
    record Edit<T>(Optional<T> value) {}
}
