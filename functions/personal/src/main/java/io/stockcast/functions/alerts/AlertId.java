package io.stockcast.functions.alerts;

import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The id of an alert: the same for the same condition of an instrument, so that nobody has one twice. */
public record AlertId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public AlertId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of an alert: " + value);
        }
    }

    /** The id of the alert of a condition. */
    static AlertId of(TickerSymbol symbol, Condition condition) {
        return new AlertId(DigestUtils.sha256Hex(symbol + "\n" + AlertJson.write(condition))
                .substring(0, 32));
    }

    /** The id that {@code text} spells, or empty where it is malformed. */
    static Optional<AlertId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AlertId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
