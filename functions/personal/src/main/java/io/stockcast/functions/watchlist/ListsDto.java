package io.stockcast.functions.watchlist;

import java.util.List;

/** The contract's Watchlists. */
record ListsDto(List<ListDto> lists) {

    /** The contract's WatchlistSummary. */
    record ListDto(String id, String name, List<String> symbols, boolean hasFeed) {}
}
