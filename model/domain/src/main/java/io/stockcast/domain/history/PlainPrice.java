package io.stockcast.domain.history;

import java.math.BigDecimal;
import tools.jackson.core.io.schubfach.DoubleToDecimal;

/** Prices in the fewest digits that are read back the same, without an exponent: {@code 101.5}. */
final class PlainPrice {

    /** Markets seldom quote in more than four decimals. */
    private static final int TICKS = 10_000;

    /** Prices of this size the shortest form writes without an exponent. */
    private static final double SMALLEST = 1e-3;

    private static final double BEYOND = 1e7;

    private PlainPrice() {}

    static void append(double price, CsvText text) {
        long ticks = Math.round(price * TICKS);
        // No other number of so few digits is the same double, so that these are the shortest.
        if (price >= SMALLEST && price < BEYOND && (double) ticks / TICKS == price) {
            appendTicks(ticks, text);
        } else {
            text.append(shortest(price));
        }
    }

    private static void appendTicks(long ticks, CsvText text) {
        text.append((int) (ticks / TICKS)).append('.');
        int oneDecimal = text.length() + 1;
        text.appendFourDigits((int) (ticks % TICKS)).dropZeros(oneDecimal);
    }

    // Faster than the JDK, whose own is not the shortest before version 19: the bytes must not hang on the JDK.
    private static String shortest(double price) {
        String shortest = DoubleToDecimal.toString(price);
        return shortest.indexOf('E') < 0 ? shortest : new BigDecimal(shortest).toPlainString();
    }
}
