package io.stockcast.functions.people;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is kept about a person.
 *
 * @param item what it is, such as {@code watch#KO} or {@code request#} and a job's id
 * @param values everything that it says, numbers in decimal, the members of sets with spaces between them
 */
public record PersonItem(String item, Map<String, String> values) {

    public PersonItem {
        values = Map.copyOf(values);
    }

    /** A value that every item of its kind has. */
    public String value(String name) {
        return Objects.requireNonNull(values.get(name), () -> "an item has no attribute " + name);
    }

    /** A time that is kept in milliseconds; empty where the item has none. */
    public Optional<Instant> time(String name) {
        return Optional.ofNullable(values.get(name)).map(Long::valueOf).map(Instant::ofEpochMilli);
    }

    /** What follows the prefix of its kind. */
    public String after(String prefix) {
        return item.substring(prefix.length());
    }
}
