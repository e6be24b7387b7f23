package io.stockcast.functions.storage;

import io.stockcast.domain.record.EntryName;
import io.stockcast.marketdata.TickerSymbol;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where forecasts are in the bucket. */
final class ForecastKeys {

    static final String ALL = "forecasts/";

    private static final Pattern LATEST = Pattern.compile(ALL + "([^/]+)/latest\\.json");
    private static final Pattern ENTRY = Pattern.compile(ALL + "([^/]+)/(\\d{4}-\\d{2}-\\d{2})/([^/]+)\\.json");

    private ForecastKeys() {}

    static String folder(TickerSymbol symbol) {
        return ALL + symbol + "/";
    }

    static String session(TickerSymbol symbol, LocalDate asOf) {
        return folder(symbol) + asOf + "/";
    }

    static String latest(TickerSymbol symbol) {
        return folder(symbol) + "latest.json";
    }

    static String entry(TickerSymbol symbol, EntryName name) {
        return folder(symbol) + name + ".json";
    }

    static boolean isLatest(String key) {
        return LATEST.matcher(key).matches();
    }

    /** The name of the ledger entry under a key; empty where no entry has such a key. */
    static Optional<EntryName> entryName(String key) {
        Matcher entry = ENTRY.matcher(key);
        try {
            return entry.matches()
                    ? Optional.of(new EntryName(LocalDate.parse(entry.group(2)), entry.group(3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The instrument that a ledger entry is of; empty where it is the key of something else. */
    static Optional<TickerSymbol> symbol(String key) {
        Matcher entry = ENTRY.matcher(key);
        return entry.matches() ? TickerSymbol.parse(entry.group(1)) : Optional.empty();
    }
}
