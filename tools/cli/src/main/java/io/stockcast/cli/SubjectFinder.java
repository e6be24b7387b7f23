package io.stockcast.cli;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.References;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.folder.FolderMarketData;
import io.stockcast.marketdata.folder.HistoryFile;
import io.stockcast.marketdata.folder.HistoryFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds what a person named: a file by its path, or a symbol in the market folder. */
record SubjectFinder(Path market, Clock clock, Consumer<String> warnings) {

    Subject find(String name) {
        return looksLikeFile(name) ? ofFile(Path.of(name)) : ofSymbol(name);
    }

    private static boolean looksLikeFile(String name) {
        return name.contains("/")
                || name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|gz)")
                || Files.isRegularFile(Path.of(name));
    }

    private Subject ofFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidHistoryException(file + ": there is no such file");
        }
        PriceHistory history = reader().read(file);
        return new Subject(
                ForecastInput.of(history, references(history.symbol())).recent(),
                HistoryFile.of(file).map(HistoryFile::instrument));
    }

    private Subject ofSymbol(String name) {
        FolderMarketData folder = new FolderMarketData(market, clock, warnings);
        TickerSymbol symbol = TickerSymbol.parse(name)
                .orElseThrow(
                        () -> new InvalidHistoryException("\"" + name + "\" is neither a file nor a ticker symbol"));
        PriceHistory history = folder.dailyHistory(symbol)
                .orElseThrow(() -> new InvalidHistoryException(market + " holds no history of " + symbol));
        return new Subject(
                ForecastInput.of(history, references(history.symbol(), folder)).recent(),
                new InstrumentCatalog(folder).find(symbol));
    }

    private HistoryFileReader reader() {
        return new HistoryFileReader(clock, repair -> warnings.accept("Repaired " + repair));
    }

    private References references(String symbol) {
        try {
            return references(symbol, new FolderMarketData(market, clock, warnings));
        } catch (UnusableMarketDataException e) {
            warnings.accept("Without the S&P 500: " + e.getMessage());
            return References.NONE;
        }
    }

    private static References references(String symbol, FolderMarketData folder) {
        return References.of(symbol, reference -> folder.dailyHistory(new TickerSymbol(reference)));
    }
}
