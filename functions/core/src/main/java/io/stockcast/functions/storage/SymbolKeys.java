package io.stockcast.functions.storage;

import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;

/** The keys of a folder that has one object an instrument. */
record SymbolKeys(String folder) {

    private static final String SUFFIX = ".json";

    String key(TickerSymbol symbol) {
        return folder + symbol + SUFFIX;
    }

    /** The instruments that have one, ascending. */
    List<TickerSymbol> symbols(ObjectStore objects) {
        return objects.keys(folder).stream()
                .flatMap(key -> symbol(key).stream())
                .sorted()
                .toList();
    }

    private Optional<TickerSymbol> symbol(String key) {
        return key.endsWith(SUFFIX)
                ? TickerSymbol.parse(key.substring(folder.length(), key.length() - SUFFIX.length()))
                : Optional.empty();
    }
}
