package io.stockcast.marketdata;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file of a market folder, and what its name alone says of the instrument. */
record HistoryFile(Path path, TickerSymbol symbol, boolean index) {

    private static final Pattern NAME = Pattern.compile("(INDEX_)?(.+?)(?i:\\.csv(\\.gz)?)");

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

    /** The instrument as far as the file's name tells it: its symbol stands for its name; an index has no suffix. */
    Instrument instrument() {
        InstrumentKind kind = index ? InstrumentKind.INDEX : InstrumentKind.STOCK;
        Listing listing = index ? Listing.UNKNOWN : Listing.of(symbol).orElse(Listing.UNKNOWN);
        return new Instrument(symbol, symbol.value(), kind, listing.exchange(), listing.currency());
    }
}
