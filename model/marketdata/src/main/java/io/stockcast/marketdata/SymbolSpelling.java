package io.stockcast.marketdata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways in which people write a symbol: {@code ^GSPC}, {@code brk.b}, {@code BRK/B}, {@code LON:VOD}, {@code VOD LN}. */
public final class SymbolSpelling {

    private static final Pattern EXCHANGE_FIRST = Pattern.compile("([A-Z]+):(.+)");
    private static final Pattern EXCHANGE_LAST = Pattern.compile("(\\S+) ([A-Z]{2})");
    private static final Pattern SEPARATORS = Pattern.compile("[ ./-]");

    private SymbolSpelling() {}

    /** The symbols that a text may mean, the likeliest first. */
    public static List<TickerSymbol> symbols(String text) {
        String capital = text.strip().toUpperCase(Locale.ROOT);
        String plain = withoutCaret(capital);
        return Stream.of(
                        onExchange(EXCHANGE_FIRST.matcher(plain), 1, 2),
                        onExchange(EXCHANGE_LAST.matcher(plain), 2, 1),
                        TickerSymbol.parse(plain),
                        ofClass(plain),
                        TickerSymbol.parse(capital))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The start of a symbol that a text may be, in the form of {@link #hyphenated}. */
    static String start(String text) {
        return hyphenated(withoutCaret(text.strip().toUpperCase(Locale.ROOT)));
    }

    /** The symbol or the start of one, with hyphens for all that separates the class or the exchange from it. */
    static String hyphenated(String symbol) {
        return SEPARATORS.matcher(symbol).replaceAll("-");
    }

    /** The symbol without what separates the class or the exchange from it. */
    static String together(String symbol) {
        return SEPARATORS
                .matcher(withoutCaret(symbol.strip().toUpperCase(Locale.ROOT)))
                .replaceAll("");
    }

    // A class and an exchange are written alike: what has the form of a listed symbol is one.
    private static Optional<TickerSymbol> ofClass(String plain) {
        return TickerSymbol.parse(plain).flatMap(Listing::of).isPresent()
                ? Optional.empty()
                : TickerSymbol.parse(hyphenated(plain));
    }

    private static String withoutCaret(String symbol) {
        return symbol.startsWith("^") ? symbol.substring(1) : symbol;
    }

    private static Optional<TickerSymbol> onExchange(Matcher spelling, int code, int ticker) {
        return spelling.matches()
                ? ExchangeCodes.listing(spelling.group(code))
                        .flatMap(listing -> listing.symbol(hyphenated(spelling.group(ticker))))
                : Optional.empty();
    }
}
