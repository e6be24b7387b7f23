package io.stockcast.functions.publishing;

import io.stockcast.forecasting.evaluation.Scoreboards;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.storage.BackTestStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.ScoreboardStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pools the records of all instruments; what cannot be read is left out until it is made again. */
public final class ScoreboardUpdate {

    private final RecordStore records;
    private final BackTestStore backTests;
    private final ScoreboardStore scoreboard;
    private final UnreadableObjects unreadable;

    public ScoreboardUpdate(Storage storage, Metrics metrics) {
        this.records = storage.records();
        this.backTests = storage.backTests();
        this.scoreboard = storage.scoreboard();
        this.unreadable = new UnreadableObjects(metrics);
    }

    /** Makes the scoreboard of what is stored now. */
    public void run() {
        scoreboard.put(Scoreboards.of(
                readable(records.symbols(), records::read), readable(backTests.symbols(), backTests::read)));
    }

    private <T> List<T> readable(List<TickerSymbol> symbols, Function<TickerSymbol, Optional<T>> reader) {
        return InParallel.read(symbols, symbol -> unreadable.readable(() -> reader.apply(symbol))).stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
