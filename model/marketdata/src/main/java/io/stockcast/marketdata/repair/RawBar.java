package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.Bar;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A daily bar as a provider sent it or a file has it: any price may be {@code NaN}, zero, negative or absurd.
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

    /** The bar of a day before or after. */
    RawBar movedBy(int days) {
        return new RawBar(date.plusDays(days), open, high, low, close, adjustedClose, volume);
    }

    /** The bar with its prices multiplied by a power of ten: in another unit of its currency. */
    RawBar shiftedBy(int power) {
        return new RawBar(
                date,
                shifted(open, power),
                shifted(high, power),
                shifted(low, power),
                shifted(close, power),
                shifted(adjustedClose, power),
                volume);
    }

    /** The bar with its close and adjusted close multiplied by a power of ten. */
    RawBar closeShiftedBy(int power) {
        return new RawBar(date, open, high, low, shifted(close, power), shifted(adjustedClose, power), volume);
    }

    // In decimals, so that 1.1356 pounds are 113.56 pence.
    private static double shifted(double price, int power) {
        return isPrice(price)
                ? BigDecimal.valueOf(price).scaleByPowerOfTen(power).doubleValue()
                : price;
    }

    RawBar withoutOpen() {
        return new RawBar(date, Double.NaN, high, low, close, adjustedClose, volume);
    }

    /** The close that returns are computed from, where every bar of a history has an adjusted one. */
    double effectiveClose() {
        return Double.isNaN(adjustedClose) ? close : adjustedClose;
    }

    /** The open on the scale of {@link #effectiveClose}. */
    double effectiveOpen() {
        return open * effectiveClose() / close;
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
