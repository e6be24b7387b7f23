package io.stockcast.domain.history;

import java.time.LocalDate;

/**
 * One session of an instrument: what was traded between the open and the close of a day.
 *
 * <p>Prices are in the instrument's currency or index points. A value the source did not supply is
 * {@code NaN} for a price and {@code -1} for the volume; the close is always there.
 */
public record Bar(
        LocalDate date, double open, double high, double low, double close, double adjustedClose, long volume) {

    /** The volume of a bar whose source supplied none. */
    public static final long NO_VOLUME = -1;

    public Bar {
        if (date == null) {
            throw new InvalidBarException("the date is missing");
        }
        if (Double.isNaN(close)) {
            throw new InvalidBarException("the close is missing");
        }
        requirePrice("close", close);
        requirePriceOrNaN("open", open);
        requirePriceOrNaN("high", high);
        requirePriceOrNaN("low", low);
        requirePriceOrNaN("adj_close", adjustedClose);
        if (high < low) {
            throw new InvalidBarException("high " + high + " is below low " + low);
        }
        if (volume < NO_VOLUME) {
            throw new InvalidBarException("volume " + volume + " is negative");
        }
    }

    /** A bar of which only the close is known. */
    public static Bar ofClose(LocalDate date, double close) {
        return new Bar(date, Double.NaN, Double.NaN, Double.NaN, close, Double.NaN, NO_VOLUME);
    }

    /** The same session with only its close and adjusted close. */
    public Bar asCloseOnly() {
        return new Bar(date, Double.NaN, Double.NaN, Double.NaN, close, adjustedClose, NO_VOLUME);
    }

    /** Whether high and low are known and differ. */
    public boolean hasRange() {
        return high > low;
    }

    private static void requirePriceOrNaN(String name, double price) {
        if (!Double.isNaN(price)) {
            requirePrice(name, price);
        }
    }

    private static void requirePrice(String name, double price) {
        if (!(price > 0) || Double.isInfinite(price)) {
            throw new InvalidBarException(name + " " + price + " is not a positive price");
        }
    }
}
