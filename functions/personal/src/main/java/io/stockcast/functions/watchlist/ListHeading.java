package io.stockcast.functions.watchlist;

import java.util.Comparator;

/**
 * A list without its entries.
 *
 * @param rank where it stands: lists are in ascending order of it
 * @param hasFeed whether a feed tells of it
 */
public record ListHeading(ListId id, String name, int rank, boolean hasFeed) {

    /** The list that everybody has, until it is renamed or moved. */
    static final ListHeading MAIN = new ListHeading(ListId.MAIN, "Watchlist", 0, false);

    static final Comparator<ListHeading> IN_ORDER =
            Comparator.comparingInt(ListHeading::rank).thenComparing(ListHeading::id);

    ListHeading at(int newRank) {
        return new ListHeading(id, name, newRank, hasFeed);
    }
}
