package io.stockcast.functions.watchlist;

import java.util.Optional;

/**
 * What of a list is to change.
 *
 * @param name empty to keep its name
 * @param placement empty to leave it where it stands
 */
record ListChange(Optional<String> name, Optional<Placement> placement) {

    /**
     * Where a list is to go.
     *
     * @param before empty for the end
     */
    record Placement(Optional<ListId> before) {}
}
