package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads entries of a ledger, some at a time; those that cannot be read are skipped. */
final class LedgerReader {

    private static final int AT_A_TIME = 16;

    private final ForecastStore forecasts;
    private final UnreadableObjects unreadable;

    LedgerReader(ForecastStore forecasts, UnreadableObjects unreadable) {
        this.forecasts = forecasts;
        this.unreadable = unreadable;
    }

    /**
     * What was read of a ledger.
     *
     * @param unreadable the names of the others
     */
    record Entries(List<Forecast> forecasts, List<EntryName> unreadable) {}

    /** Reads the entries of these names. */
    Entries read(TickerSymbol symbol, List<EntryName> names) {
        List<Entry> entries = readAll(symbol, names);
        return new Entries(
                entries.stream().flatMap(entry -> entry.forecast().stream()).toList(),
                entries.stream()
                        .filter(entry -> entry.forecast().isEmpty())
                        .map(Entry::name)
                        .toList());
    }

    private List<Entry> readAll(TickerSymbol symbol, List<EntryName> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_A_TIME, names.size()));
        CorrelatedExecutor readers = new CorrelatedExecutor(threads);
        try {
            List<CompletableFuture<Entry>> reads = names.stream()
                    .map(name -> CompletableFuture.supplyAsync(() -> entry(symbol, name), readers))
                    .toList();
            return reads.stream().map(LedgerReader::joined).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private Entry entry(TickerSymbol symbol, EntryName name) {
        try {
            Optional<Forecast> forecast = forecasts.entry(symbol, name);
            if (forecast.isEmpty()) {
                unreadable.missing("of the entry " + name + " of " + symbol);
            }
            return new Entry(name, forecast);
        } catch (DamagedObjectException e) {
            unreadable.damaged(e);
            return new Entry(name, Optional.empty());
        }
    }

    private static Entry joined(CompletableFuture<Entry> read) {
        try {
            return read.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private record Entry(EntryName name, Optional<Forecast> forecast) {}
}
