package io.stockcast.functions.watchlist;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a list is called in addresses and keys; its name may change, this never does. */
public record ListId(String value) implements Comparable<ListId> {

    private static final Pattern FORM = Pattern.compile("main|[0-9a-f]{12}");

    /** The list that everybody has. */
    static final ListId MAIN = new ListId("main");

    private static final int BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ListId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a list's id: " + value);
        }
    }

    static Optional<ListId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ListId(text)) : Optional.empty();
    }

    static ListId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ListId(HexFormat.of().formatHex(bytes));
    }

    boolean isMain() {
        return equals(MAIN);
    }

    @Override
    public int compareTo(ListId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
