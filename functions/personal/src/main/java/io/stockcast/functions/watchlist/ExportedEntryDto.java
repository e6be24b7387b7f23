package io.stockcast.functions.watchlist;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract's ExportedEntry. */
public record ExportedEntryDto(
        String list,
        String symbol,
        Instant addedAt,
        @Nullable String note,
        @Nullable Double buyPrice) {

    /** What is on the lists in an export. */
    public static final ExportedKind KIND = new ExportedKind(
            "watchlist", List.of(DynamoListKeys.MAIN_ENTRIES, DynamoListKeys.OTHER_ENTRIES), ExportedEntryDto::of);

    private static ExportedEntryDto of(PersonItem item) {
        ListId list = DynamoListKeys.listOfEntryAt(item.item()).orElseThrow();
        return new ExportedEntryDto(
                list.value(),
                item.after(DynamoListKeys.entriesOf(list)),
                Instant.parse(item.value(DynamoWatchItem.ADDED_AT)),
                item.values().get(DynamoWatchItem.NOTE),
                Optional.ofNullable(item.values().get(DynamoWatchItem.BUY_PRICE))
                        .map(Double::valueOf)
                        .orElse(null));
    }
}
