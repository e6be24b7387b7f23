package io.stockcast.marketdata;

import io.stockcast.domain.calendar.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * What the suffix of a ticker symbol says of the instrument; the suffixes are Yahoo's.
 *
 * @param suffix with its dot, or nothing for the United States
 * @param exchange whose calendar the instrument follows
 * @param currency ISO 4217 code
 */
public record Listing(String suffix, Exchange exchange, String currency) {

    /** NYSE and Nasdaq keep the same sessions, so either stands for both. */
    public static final Listing UNITED_STATES = new Listing("", Exchange.XNYS, "USD");

    private static final List<Listing> ABROAD = List.of(
            new Listing(".L", Exchange.XLON, "GBP"),
            new Listing(".DE", Exchange.XETR, "EUR"),
            new Listing(".PA", Exchange.XPAR, "EUR"),
            new Listing(".SW", Exchange.XSWX, "CHF"),
            new Listing(".T", Exchange.XTKS, "JPY"));

    /** The listing of a symbol, or empty where it is not that of a share on an exchange whose calendar we keep. */
    public static Optional<Listing> of(TickerSymbol symbol) {
        String value = symbol.value();
        if (value.matches("[A-Z0-9-]+")) {
            return Optional.of(UNITED_STATES);
        }
        return ABROAD.stream()
                .filter(listing -> value.matches("[A-Z0-9-]+\\" + listing.suffix))
                .findFirst();
    }

    /** The listing of the instruments on an exchange. */
    public static Listing on(Exchange exchange) {
        return ABROAD.stream()
                .filter(listing -> listing.exchange == exchange)
                .findFirst()
                .orElse(UNITED_STATES);
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
