package io.stockcast.functions.marketdata;

import io.stockcast.forecasting.calendar.Exchange;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file of a market folder, and what its name alone says of the instrument. */
record HistoryFile(Path path, TickerSymbol symbol, boolean index) {

    private static final Pattern NAME = Pattern.compile("(INDEX_)?(.+?)(?i:\\.csv(\\.gz)?)");

    private static final Listing DEFAULT_LISTING = new Listing(Exchange.XNYS, "USD");

    /** Yahoo's suffixes of the exchanges whose calendars we keep. */
    private static final Map<String, Listing> LISTINGS = Map.of(
            "L", new Listing(Exchange.XLON, "GBP"),
            "DE", new Listing(Exchange.XETR, "EUR"),
            "PA", new Listing(Exchange.XPAR, "EUR"),
            "SW", new Listing(Exchange.XSWX, "CHF"),
            "T", new Listing(Exchange.XTKS, "JPY"));

    private record Listing(Exchange exchange, String currency) {}

    static boolean isCsv(Path path) {
        return NAME.matcher(path.getFileName().toString()).matches();
    }

    /** The file at {@code path}, or empty where its name holds no well-formed symbol. */
    static Optional<HistoryFile> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        boolean index = name.group(1) != null;
        return TickerSymbol.parse(name.group(2)).map(symbol -> new HistoryFile(path, symbol, index));
    }

    /** The instrument as far as the file's name tells it: its symbol stands for its name. */
    Instrument instrument() {
        InstrumentKind kind = index ? InstrumentKind.INDEX : InstrumentKind.STOCK;
        Listing listing = LISTINGS.getOrDefault(suffix(), DEFAULT_LISTING);
        return new Instrument(symbol, symbol.value(), kind, listing.exchange(), listing.currency());
    }

    private String suffix() {
        return symbol.value().substring(symbol.value().lastIndexOf('.') + 1);
    }
}
