package io.stockcast.functions.alerts;

import static io.stockcast.functions.tables.DynamoAttributes.number;
import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.tables.DynamoWatchedInstrument;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Alerts and what they told as items of the table {@code people}. */
final class DynamoAlertItems {

    /** What the sort keys of all these items begin with, and of no others. */
    static final String ALL = "al";

    /** What the sort keys of alerts begin with; the id follows. */
    static final String ALERT = DynamoWatchedInstrument.ALERT_PREFIX;

    /** What the sort keys of events begin with; the alert's id and a number follow. */
    static final String EVENT = "alarm#";

    /** The item that says how many alerts a person has. */
    static final String COUNT = "alerts";

    /** The item that says up to when a person has read. */
    static final String READING = "alerts-read";

    static final String SYMBOL = "symbol";
    static final String CONDITION = "condition";
    static final String CREATED_AT = "createdAt";
    static final String AS_OF = "asOf";
    static final String HAPPENING = "happening";
    static final String AT = "at";
    static final String UNTIL = "until";

    private static final String SEEN = "seen";
    private static final String HOLDING = "holding";
    private static final String TOLD = "told";
    private static final String ID = "id";

    /** The names of an alert's attributes. */
    static final List<String> ATTRIBUTES = Stream.concat(
                    DynamoWatchedInstrument.ATTRIBUTES.stream(),
                    Stream.of(
                            DynamoPersonKey.USER_ID, DynamoPersonKey.ITEM, CONDITION, CREATED_AT, SEEN, HOLDING, TOLD))
            .sorted()
            .toList();

    /** Of each alert so many events are kept: the next one takes the place of the oldest. */
    private static final int MOST_EVENTS = 8;

    private static final Duration KEPT = Duration.ofDays(90);

    private DynamoAlertItems() {}

    static DynamoPersonKey key(String userId, AlertId id) {
        return new DynamoPersonKey(userId, ALERT + id);
    }

    static Map<String, AttributeValue> item(String userId, Alert alert, AlertMemory memory) {
        Map<String, AttributeValue> item = new HashMap<>(key(userId, alert.id()).attributes());
        item.putAll(DynamoWatchedInstrument.attributes(alert.instrument()));
        item.put(CONDITION, AttributeValue.fromS(AlertJson.write(alert.condition())));
        item.put(CREATED_AT, AttributeValue.fromS(alert.createdAt().toString()));
        memory.seen().ifPresent(seen -> item.put(SEEN, seen(seen)));
        return item;
    }

    static Alert alert(Map<String, AttributeValue> item) {
        return new Alert(
                new AlertId(required(item, DynamoPersonKey.ITEM).s().substring(ALERT.length())),
                DynamoWatchedInstrument.instrument(item),
                AlertJson.condition(required(item, CONDITION).s()),
                Instant.parse(required(item, CREATED_AT).s()));
    }

    static OpenAlert open(Map<String, AttributeValue> item) {
        return new OpenAlert(required(item, DynamoPersonKey.USER_ID).s(), alert(item), memory(item));
    }

    static Map<String, AttributeValue> event(OpenAlert open, AlertMemory memory, AlertEvent event) {
        String item = EVENT + open.alert().id() + "#" + memory.told() % MOST_EVENTS;
        Map<String, AttributeValue> attributes = new HashMap<>(new DynamoPersonKey(open.userId(), item).attributes());
        attributes.putAll(DynamoWatchedInstrument.attributes(event.instrument()));
        attributes.put(ID, AttributeValue.fromS(event.id()));
        attributes.put(AS_OF, AttributeValue.fromS(event.asOf().toString()));
        attributes.put(HAPPENING, AttributeValue.fromS(AlertJson.write(event.happening())));
        attributes.put(AT, AttributeValue.fromS(event.at().toString()));
        attributes.put("expiresAt", number(event.at().plus(KEPT).getEpochSecond()));
        return attributes;
    }

    static AlertEvent event(Map<String, AttributeValue> item) {
        return new AlertEvent(
                required(item, ID).s(),
                DynamoWatchedInstrument.instrument(item),
                LocalDate.parse(required(item, AS_OF).s()),
                AlertJson.happening(required(item, HAPPENING).s()),
                Instant.parse(required(item, AT).s()));
    }

    /** The update that leads from one memory to the next, on the condition that it is still the first. */
    static Update update(String table, OpenAlert open, AlertMemory to) {
        AlertMemory from = open.memory();
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":seen", seen(to.seen().orElseThrow()));
        values.put(":holding", number(to.holding() ? 1 : 0));
        values.put(":told", number(to.told()));
        from.seen().ifPresent(seen -> values.put(":before", seen(seen)));
        return Update.builder()
                .tableName(table)
                .key(key(open.userId(), open.alert().id()).attributes())
                .updateExpression("SET seen = :seen, holding = :holding, told = :told")
                .conditionExpression("attribute_exists(userId) AND "
                        + (from.seen().isPresent() ? "seen = :before" : "attribute_not_exists(seen)"))
                .expressionAttributeValues(values)
                .build();
    }

    private static AlertMemory memory(Map<String, AttributeValue> item) {
        return new AlertMemory(
                Optional.ofNullable(item.get(SEEN)).map(AttributeValue::s).map(DynamoAlertItems::entryName),
                count(item, HOLDING) > 0,
                count(item, TOLD));
    }

    private static int count(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(AttributeValue::n)
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static AttributeValue seen(EntryName name) {
        return AttributeValue.fromS(name.toString());
    }

    private static EntryName entryName(String text) {
        int slash = text.indexOf('/');
        return new EntryName(LocalDate.parse(text.substring(0, slash)), text.substring(slash + 1));
    }
}
