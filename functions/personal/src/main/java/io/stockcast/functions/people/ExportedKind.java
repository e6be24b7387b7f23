package io.stockcast.functions.people;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of items that a feature keeps about people, as it is shown to the person whom they are about.
 *
 * @param field its list in the contract's AccountExport
 * @param itemPrefixes what {@link PersonItem#item()} of every item of this kind begins with, and of no other
 * @param shape an item in the contract's form
 */
public record ExportedKind(String field, List<String> itemPrefixes, Function<PersonItem, ?> shape) {

    /** A kind whose items all begin alike. */
    public ExportedKind(String field, String itemPrefix, Function<PersonItem, ?> shape) {
        this(field, List.of(itemPrefix), shape);
    }

    /** Those of this kind among all items about a person, in the contract's form. */
    public List<?> among(List<PersonItem> items) {
        return items.stream()
                .filter(item -> itemPrefixes.stream().anyMatch(item.item()::startsWith))
                .map(shape)
                .toList();
    }
}
