package io.stockcast.marketdata.folder;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.file.PriceFile;
import io.stockcast.marketdata.repair.HistoryRepair;
import io.stockcast.marketdata.repair.RepairedHistory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads price files and repairs what is in them, as is done with the prices of a provider. */
public final class HistoryFileReader {

    private final HistoryRepair repair;
    private final Consumer<String> repairs;

    /**
     * A reader.
     *
     * @param repairs told of each file that needed repairs, and which, in one line
     */
    public HistoryFileReader(Clock clock, Consumer<String> repairs) {
        this.repair = new HistoryRepair(clock);
        this.repairs = repairs;
    }

    /**
     * The history in a file, under the symbol of its name.
     *
     * @throws InvalidHistoryException where it cannot be read or trusted; the message names the file and the reason
     */
    public PriceHistory read(Path path) {
        Optional<HistoryFile> named = HistoryFile.of(path);
        PriceHistory history =
                read(path, named.orElse(HistoryFile.unnamed(path)).instrument());
        return named.isPresent() ? history : new PriceHistory(HistoryFile.stem(path), history.bars());
    }

    private PriceHistory read(Path path, Instrument instrument) {
        try {
            RepairedHistory repaired = repair.repair(
                    instrument, PriceFile.read(path, instrument.exchange().zone()));
            if (!repaired.repairs().isEmpty()) {
                repairs.accept(path + ": " + repaired.repairs());
            }
            return repaired.history();
        } catch (UntrustworthyHistoryException e) {
            throw new InvalidHistoryException(path + ": " + e.problem());
        }
    }
}
