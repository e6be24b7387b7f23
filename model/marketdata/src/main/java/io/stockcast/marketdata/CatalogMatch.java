package io.stockcast.marketdata;

import io.stockcast.marketdata.InstrumentQuery.Rank;
import java.util.Comparator;

/** An entry of the catalog that answers a query. */
record CatalogMatch(CatalogEntry entry, Rank rank, boolean curated) {

    /** The one with that very symbol or name, then those with prices, of these the curated ones, the best of each. */
    static final Comparator<CatalogMatch> BEST_FIRST = Comparator.comparing(CatalogMatch::exactness)
            .thenComparing(match -> !match.entry.hasPrices())
            .thenComparing(match -> !match.curated)
            .thenComparing(CatalogMatch::rank);

    private Rank exactness() {
        return rank.compareTo(Rank.NAME) <= 0 ? rank : Rank.WORDS;
    }
}
