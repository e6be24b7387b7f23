package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.Bar;
import java.time.LocalDate;

/**
 * A daily bar as a provider sent it: any price may be {@code NaN}, zero, negative or absurd.
 *
 * @param volume {@link Bar#NO_VOLUME} where there is none
 */
public record RawBar(
        LocalDate date, double open, double high, double low, double close, double adjustedClose, long volume) {

    /** Whether a price can be one. */
    static boolean isPrice(double price) {
        return price > 0 && price < Double.POSITIVE_INFINITY;
    }

    /** Log of high over low; {@code NaN} where there is none. */
    double range() {
        return Math.log(high / low);
    }

    RawBar withoutRange() {
        return new RawBar(date, Double.NaN, Double.NaN, Double.NaN, close, adjustedClose, volume);
    }

    /** The bar in shares of which {@code ratio} make one of before; its adjusted close likewise. */
    RawBar dividedBy(double ratio) {
        return tradedDividedBy(ratio).withAdjustedClose(adjustedClose / ratio);
    }

    /** The bar in shares of which {@code ratio} make one of before, but for its adjusted close. */
    RawBar tradedDividedBy(double ratio) {
        long shares = volume == Bar.NO_VOLUME ? volume : Math.round(volume * ratio);
        return new RawBar(date, open / ratio, high / ratio, low / ratio, close / ratio, adjustedClose, shares);
    }

    Bar toBar() {
        return new Bar(date, open, high, low, close, adjustedClose, Math.max(volume, Bar.NO_VOLUME));
    }

    RawBar withAdjustedClose(double price) {
        return new RawBar(date, open, high, low, close, price, volume);
    }
}
