package io.stockcast.functions.tables;

import io.stockcast.functions.storage.StorageException;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes of items of DynamoDB. */
public final class DynamoAttributes {

    private DynamoAttributes() {}

    /** An attribute that every item of its kind has, or a {@link StorageException} that names it. */
    public static AttributeValue required(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null) {
            throw new StorageException("an item has no attribute " + name);
        }
        return value;
    }

    /** The time that {@link #time(Instant)} wrote. */
    public static Instant time(AttributeValue milliseconds) {
        return Instant.ofEpochMilli(Long.parseLong(milliseconds.n()));
    }

    /** A time, to the millisecond. */
    public static AttributeValue time(Instant time) {
        return number(time.toEpochMilli());
    }

    /** A number, as the attribute of an item or in an expression. */
    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
