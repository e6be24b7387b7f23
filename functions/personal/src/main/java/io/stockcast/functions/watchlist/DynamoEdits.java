package io.stockcast.functions.watchlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Attributes of an item that are set or removed in one update; the others stay as they are. */
final class DynamoEdits {

    private final List<String> set = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    /**
     * Notes what an attribute becomes.
     *
     * @param value empty to remove it
     */
    void add(String attribute, Optional<AttributeValue> value) {
        names.put("#" + attribute, attribute);
        value.ifPresentOrElse(
                becomes -> {
                    values.put(":" + attribute, becomes);
                    set.add("#%s = :%s".formatted(attribute, attribute));
                },
                () -> removed.add("#" + attribute));
    }

    Update.Builder on(Update.Builder update) {
        return update.updateExpression(Stream.of(clause("SET ", set), clause("REMOVE ", removed))
                        .flatMap(Optional::stream)
                        .reduce((sets, removes) -> sets + " " + removes)
                        .orElseThrow())
                .expressionAttributeNames(names)
                .expressionAttributeValues(values.isEmpty() ? null : values);
    }

    private static Optional<String> clause(String verb, List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(verb + String.join(", ", parts));
    }
}
