package io.stockcast.marketdata;

import io.stockcast.domain.calendar.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the form of a ticker symbol says of the instrument; the suffixes are Yahoo's.
 *
 * @param suffix with its dot, or nothing for the United States and for what has no exchange
 * @param exchange whose calendar the instrument follows
 * @param currency that shares are quoted in: a {@link MinorUnit}, or the ISO 4217 code, which is {@link #NO_CURRENCY}
 *     where the symbol does not tell it
 */
public record Listing(String suffix, Exchange exchange, String currency) {

    /** ISO 4217 for no currency. */
    public static final String NO_CURRENCY = "XXX";

    /** NYSE and Nasdaq keep the same sessions, so either stands for both. */
    public static final Listing UNITED_STATES = new Listing("", Exchange.XNYS, "USD");

    /** Of a symbol that gives neither: sessions are weekdays, of prices without a currency. */
    public static final Listing UNKNOWN = new Listing("", Exchange.WEEKDAYS, NO_CURRENCY);

    private static final Pattern UNSUFFIXED = Pattern.compile("[A-Z0-9-]+");
    private static final Pattern CRYPTOCURRENCY =
            Pattern.compile("[A-Z0-9]+-(USD|EUR|GBP|JPY|CHF|CAD|AUD|CNY|HKD|INR|KRW|BRL)");
    private static final Pattern EXCHANGE_RATE = Pattern.compile("(?:[A-Z]{3})?([A-Z]{3})=X");

    private static final List<Listing> ABROAD = List.of(
            new Listing(".L", Exchange.XLON, MinorUnit.GBX.name()),
            new Listing(".DE", Exchange.XETR, "EUR"),
            new Listing(".PA", Exchange.XPAR, "EUR"),
            new Listing(".SW", Exchange.XSWX, "CHF"),
            new Listing(".T", Exchange.XTKS, "JPY"),
            new Listing(".AS", Exchange.XAMS, "EUR"),
            new Listing(".BR", Exchange.XBRU, "EUR"),
            new Listing(".LS", Exchange.XLIS, "EUR"),
            new Listing(".MC", Exchange.XMAD, "EUR"),
            new Listing(".MI", Exchange.XMIL, "EUR"),
            new Listing(".IR", Exchange.XDUB, "EUR"),
            new Listing(".VI", Exchange.XWBO, "EUR"),
            new Listing(".HE", Exchange.XHEL, "EUR"),
            new Listing(".ST", Exchange.XSTO, "SEK"),
            new Listing(".CO", Exchange.XCSE, "DKK"),
            new Listing(".OL", Exchange.XOSL, "NOK"),
            new Listing(".TO", Exchange.XTSE, "CAD"),
            new Listing(".MX", Exchange.XMEX, "MXN"),
            new Listing(".SA", Exchange.BVMF, "BRL"),
            new Listing(".AX", Exchange.XASX, "AUD"),
            new Listing(".NZ", Exchange.XNZE, "NZD"),
            new Listing(".HK", Exchange.XHKG, "HKD"),
            new Listing(".SS", Exchange.XSHG, "CNY"),
            new Listing(".SZ", Exchange.XSHE, "CNY"),
            new Listing(".TW", Exchange.XTAI, "TWD"),
            new Listing(".KS", Exchange.XKRX, "KRW"),
            new Listing(".KQ", Exchange.XKRX, "KRW"),
            new Listing(".SI", Exchange.XSES, "SGD"),
            new Listing(".NS", Exchange.XNSE, "INR"),
            new Listing(".BO", Exchange.XBOM, "INR"),
            new Listing(".SR", Exchange.XSAU, "SAR"),
            new Listing(".TA", Exchange.XTAE, MinorUnit.ILA.name()),
            new Listing(".JO", Exchange.XJSE, MinorUnit.ZAC.name()));

    /** What forecasts of shares that are quoted in hundredths once gave as their currency. */
    private static final Map<String, String> FORMER_CURRENCIES =
            Map.of(MinorUnit.GBX.name(), "GBP", MinorUnit.ZAC.name(), NO_CURRENCY, MinorUnit.ILA.name(), NO_CURRENCY);

    /** The listing of a symbol, or empty where its form gives no exchange. */
    public static Optional<Listing> of(TickerSymbol symbol) {
        String value = symbol.value();
        Optional<Listing> pair = currencyPair(value);
        if (pair.isPresent()) {
            return pair;
        }
        if (UNSUFFIXED.matcher(value).matches()) {
            return Optional.of(UNITED_STATES);
        }
        return ABROAD.stream()
                .filter(listing -> value.endsWith(listing.suffix))
                .filter(listing -> UNSUFFIXED.matcher(listing.ticker(symbol)).matches())
                .findFirst();
    }

    /**
     * The listing by which a forecast in a currency was made. An index of a file has that of an unknown symbol; and
     * unknown symbols once had that of the United States.
     */
    public static Listing of(TickerSymbol symbol, String currency) {
        return Stream.of(of(symbol).orElse(UNKNOWN), UNITED_STATES)
                .filter(listing -> listing.hasHad(currency))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The listing of the instruments on an exchange. */
    public static Listing on(Exchange exchange) {
        if (exchange == Exchange.XNYS || exchange == Exchange.XNAS) {
            return UNITED_STATES;
        }
        return ABROAD.stream()
                .filter(listing -> listing.exchange == exchange)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** A price of one currency in another, as BTC-USD or EURUSD=X, is in the latter. */
    private static Optional<Listing> currencyPair(String value) {
        Matcher crypto = CRYPTOCURRENCY.matcher(value);
        if (crypto.matches()) {
            return Optional.of(new Listing("", Exchange.EVERY_DAY, crypto.group(1)));
        }
        Matcher rate = EXCHANGE_RATE.matcher(value);
        return rate.matches() ? Optional.of(new Listing("", Exchange.WEEKDAYS, rate.group(1))) : Optional.empty();
    }

    private boolean hasHad(String stated) {
        return currency.equals(stated) || stated.equals(FORMER_CURRENCIES.get(currency));
    }

    /** Whether the symbol tells the currency, so that a source's can be checked. */
    public boolean hasCurrency() {
        return !currency.equals(NO_CURRENCY);
    }

    /** The symbol without the suffix, which those of indices do not have. */
    public String ticker(TickerSymbol symbol) {
        String value = symbol.value();
        return value.endsWith(suffix) ? value.substring(0, value.length() - suffix.length()) : value;
    }

    /** The symbol of a ticker that is listed here, or empty where that makes no well-formed one. */
    public Optional<TickerSymbol> symbol(String ticker) {
        return TickerSymbol.parse(ticker + suffix).filter(symbol -> of(symbol).equals(Optional.of(this)));
    }
}
