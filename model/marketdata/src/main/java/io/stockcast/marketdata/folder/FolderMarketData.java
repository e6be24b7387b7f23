package io.stockcast.marketdata.folder;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UnusableMarketDataException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder of price files, one an instrument, and of reference series below it, which nobody finds; a file that is refused is reported and the others are served. Files that
 * change, come or go are noticed within {@link FolderFiles#FRESH_FOR}.
 */
public final class FolderMarketData implements MarketData {

    /** The subfolder of series that only the forecasts of others look at. */
    private static final String REFERENCES = "reference";

    private final FolderFiles files;
    private final FolderFiles references;

    /**
     * Looks through the folder; the files themselves are read when they are first asked for.
     *
     * @param notices told in one line of each file that is refused and why, and of each that was repaired and how
     */
    public FolderMarketData(Path folder, Clock clock, Consumer<String> notices) {
        this.files = new FolderFiles(folder, false, clock, notices);
        this.references = new FolderFiles(folder.resolve(REFERENCES), true, clock, notices);
        if (files.now().isEmpty()) {
            throw new UnusableMarketDataException("The market data folder " + folder + " contains no CSV files.");
        }
    }

    /** The symbols of every file, in alphabetical order. */
    public List<TickerSymbol> symbols() {
        return List.copyOf(files.now().keySet());
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return files.now().containsKey(symbol);
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return Optional.ofNullable(files.now().get(symbol))
                .or(() -> Optional.ofNullable(references.now().get(symbol)))
                .flatMap(ServedFile::history);
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return dailyHistory(symbol).map(history -> history.last().date());
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        return Optional.ofNullable(files.now().get(symbol)).map(ServedFile::instrument);
    }

    @Override
    public List<Instrument> search(String query) {
        return files.now().values().stream().map(ServedFile::instrument).toList();
    }
}
