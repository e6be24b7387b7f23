package io.stockcast.functions.watchlist;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;

/** The contract's ExportedList. */
public record ExportedListDto(String id, String name, boolean hasFeed) {

    /** The lists in an export; the first is among them once anything was on it or it was changed. */
    public static final ExportedKind KIND = new ExportedKind("watchlists", DynamoListKeys.LISTS, ExportedListDto::of);

    private static ExportedListDto of(PersonItem item) {
        return new ExportedListDto(
                DynamoListKeys.listAt(item.item()).orElseThrow().value(),
                item.values().getOrDefault(DynamoListItem.NAME, ListHeading.MAIN.name()),
                item.values().containsKey(DynamoListItem.FEED));
    }
}
