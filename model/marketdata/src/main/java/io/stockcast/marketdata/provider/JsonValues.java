package io.stockcast.marketdata.provider;

import io.stockcast.domain.history.Bar;
import tools.jackson.databind.JsonNode;

/** Numbers as providers write them: as JSON numbers or in quotation marks, {@code null} or left out. */
public final class JsonValues {

    private JsonValues() {}

    /** A price, or {@code NaN} where there is none. */
    public static double price(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        try {
            return value.isString() ? Double.parseDouble(value.stringValue()) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A number of shares. */
    public static long volume(JsonNode value) {
        double volume = price(value);
        return volume >= 0 ? Math.round(volume) : Bar.NO_VOLUME;
    }

    /** A text, or nothing. */
    public static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "";
    }
}
