package io.stockcast.functions.sentences;

import io.stockcast.marketdata.Instrument;
import java.util.Locale;
import java.util.Map;

/**
 * Writes forecast prices of an instrument as the site does: index points without a currency, and from a thousand up
 * without decimals.
 */
public final class PriceFormat {

    private static final int THOUSAND = 1_000;
    private static final int CENTS = 2;

    private static final Map<String, String> BEFORE = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");
    private static final Map<String, String> AFTER = Map.of("GBX", "p", "ZAC", "c", "ILA", " ag.", "XXX", "");

    private final String form;

    private PriceFormat(String form) {
        this.form = form;
    }

    /** The form of prices of about the size of {@code close}. */
    public static PriceFormat of(Instrument instrument, double close) {
        String number = "%,." + decimals(close) + "f";
        String currency = instrument.currency();
        if (instrument.isIndex()) {
            return new PriceFormat(number);
        }
        return BEFORE.containsKey(currency)
                ? new PriceFormat(BEFORE.get(currency) + number)
                : new PriceFormat(number + AFTER.getOrDefault(currency, " " + currency));
    }

    /** A price such as 1,951. */
    public String write(double price) {
        return String.format(Locale.UK, form, price);
    }

    // Below one unit of the currency, four significant digits.
    private static int decimals(double close) {
        if (close >= THOUSAND) {
            return 0;
        }
        return close < 1 ? Math.min(12, 3 - (int) Math.floor(Math.log10(close))) : CENTS;
    }
}
