package io.stockcast.marketdata;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder of CSV files, one an instrument; a file that is refused is reported and the others are served. */
public final class FolderMarketData implements MarketData {

    private final Consumer<String> refusals;
    private final Map<TickerSymbol, HistoryFile> files = new TreeMap<>();
    private final Map<TickerSymbol, Optional<PriceHistory>> histories = new ConcurrentHashMap<>();

    /**
     * Looks through the folder; the files themselves are read when they are first asked for.
     *
     * @param refusals told of each file that is refused, by its name, the line and what is wrong there
     */
    public FolderMarketData(Path folder, Consumer<String> refusals) {
        this.refusals = refusals;
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(HistoryFile::isCsv).sorted().forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableMarketDataException("The market data folder " + folder + " cannot be read.", e);
        }
        if (files.isEmpty()) {
            throw new UnusableMarketDataException("The market data folder " + folder + " contains no CSV files.");
        }
    }

    /** The symbols of every file, in alphabetical order. */
    public List<TickerSymbol> symbols() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return files.containsKey(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        HistoryFile file = files.get(symbol);
        return file == null ? Optional.empty() : histories.computeIfAbsent(symbol, first -> read(file));
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return dailyHistory(symbol).map(history -> history.last().date());
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return Optional.ofNullable(files.get(symbol)).map(HistoryFile::instrument);
    }

    @Override
    public List<Instrument> search(String query) {
        return files.values().stream().map(HistoryFile::instrument).toList();
    }

    private void add(Path path) {
        Optional<HistoryFile> file = HistoryFile.of(path);
        if (file.isEmpty()) {
            refusals.accept(path + ": its name is not a ticker symbol");
        } else if (files.putIfAbsent(file.get().symbol(), file.get()) != null) {
            refusals.accept(path + ": another file has the symbol " + file.get().symbol());
        }
    }

    private Optional<PriceHistory> read(HistoryFile file) {
        try {
            PriceHistory history = HistoryCsv.read(file.path());
            return Optional.of(new PriceHistory(file.symbol().value(), history.bars()));
        } catch (InvalidHistoryException e) {
            refusals.accept(e.getMessage());
            return Optional.empty();
        }
    }
}
