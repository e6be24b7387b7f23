package io.stockcast.marketdata.folder;

import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.ReferenceInstruments;
import io.stockcast.marketdata.SymbolSpelling;
import io.stockcast.marketdata.TickerSymbol;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A price file, and what its name alone says of the instrument. */
public record HistoryFile(Path path, TickerSymbol symbol, boolean index) {

    /** An index may be marked by a prefix or as Yahoo marks it; Stooq marks American shares by a suffix. */
    private static final Pattern NAME =
            Pattern.compile("(INDEX_|\\^)?(.+?)(?:\\.us)?\\.csv(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

    /** A file of such a folder that holds no prices. */
    private static final String REPORT_DATES = "report-dates.csv";

    private static final CuratedInstruments CURATED = new CuratedInstruments();
    private static final ReferenceInstruments REFERENCES = new ReferenceInstruments();

    /** Whether a file is taken for one of prices. */
    static boolean isCsv(Path path) {
        String name = path.getFileName().toString();
        return NAME.matcher(name).matches() && !name.equals(REPORT_DATES);
    }

    /** The file at {@code path}, or empty where its name holds no well-formed symbol. */
    public static Optional<HistoryFile> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        boolean index = name.group(1) != null;
        return symbol(name.group(2)).map(symbol -> new HistoryFile(path, symbol, index));
    }

    /** The curated symbol that is spelled, as {@code brk.b} spells BRK-B, or else the symbol as it is written. */
    private static Optional<TickerSymbol> symbol(String spelled) {
        return SymbolSpelling.symbols(spelled).stream()
                .filter(symbol -> CURATED.find(symbol).isPresent())
                .findFirst()
                .or(() -> TickerSymbol.parse(spelled.toUpperCase(Locale.ROOT)));
    }

    /** A file whose name is no symbol. */
    static HistoryFile unnamed(Path path) {
        return new HistoryFile(path, new TickerSymbol("FILE.UNNAMED"), false);
    }

    /** The name up to its endings. */
    static String stem(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches() ? name.group(2) : path.getFileName().toString();
    }

    /** The known instrument of the symbol, else what the file's name tells: its symbol stands for its name, an index has no suffix. */
    public Instrument instrument() {
        return CURATED.find(symbol).or(() -> REFERENCES.find(symbol)).orElseGet(this::named);
    }

    private Instrument named() {
        InstrumentKind kind = index ? InstrumentKind.INDEX : InstrumentKind.STOCK;
        Listing listing = index ? Listing.UNKNOWN : Listing.of(symbol).orElse(Listing.UNKNOWN);
        return new Instrument(symbol, symbol.value(), kind, listing.exchange(), listing.currency());
    }
}
