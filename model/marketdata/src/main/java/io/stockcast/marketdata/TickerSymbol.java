package io.stockcast.marketdata;

import java.util.Optional;
import java.util.regex.Pattern;

/** A well-formed ticker symbol, safe in a key, a URL and a file name. */
public record TickerSymbol(String value) implements Comparable<TickerSymbol> {

    // A letter or digit somewhere, so that "." and ".." never name a place in a path.
    private static final Pattern FORM = Pattern.compile("(?=.*[A-Z0-9])[A-Z0-9.^=-]{1,12}");

    public TickerSymbol {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ticker symbol: " + value);
        }
    }

    /** The symbol that {@code text} spells, or empty where it is malformed. */
    public static Optional<TickerSymbol> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TickerSymbol(text)) : Optional.empty();
    }

    @Override
    public int compareTo(TickerSymbol other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
