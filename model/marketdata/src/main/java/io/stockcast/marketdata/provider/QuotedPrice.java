package io.stockcast.marketdata.provider;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MinorUnit;
import java.math.BigDecimal;

/** Prices of quotes in the unit that the instrument is quoted in, as London's shares are in pence. */
public final class QuotedPrice {

    private QuotedPrice() {}

    /**
     * The price in the unit of the instrument.
     *
     * @param unit of the price: a currency or hundredths of one; empty where the provider does not say
     * @throws ProviderException where it is in another currency, and so may be another instrument's
     */
    public static double of(Instrument instrument, double price, String unit) {
        if (unit.isEmpty()) {
            return price;
        }
        if (!MinorUnit.currencyOf(unit).equals(MinorUnit.currencyOf(instrument.currency()))) {
            throw ProviderException.lasting(
                    "quotes " + instrument.symbol() + " in another currency than " + instrument.currency());
        }
        int power = MinorUnit.decimalsBetween(unit, instrument.currency());
        return power == 0 || instrument.isIndex() || Double.isNaN(price)
                ? price
                : BigDecimal.valueOf(price).scaleByPowerOfTen(power).doubleValue();
    }
}
