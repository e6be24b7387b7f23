package io.stockcast.functions.watchlist;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;
import java.time.Instant;

/** The contract's ExportedEntry. */
public record ExportedEntryDto(String symbol, Instant addedAt) {

    /** The entries of the watchlist in an export. */
    public static final ExportedKind KIND = new ExportedKind("watchlist", DynamoWatchItem.PREFIX, ExportedEntryDto::of);

    private static ExportedEntryDto of(PersonItem item) {
        return new ExportedEntryDto(
                item.after(DynamoWatchItem.PREFIX), Instant.parse(item.value(DynamoWatchItem.ADDED_AT)));
    }
}
