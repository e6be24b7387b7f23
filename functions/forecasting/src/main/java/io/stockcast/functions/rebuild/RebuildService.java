package io.stockcast.functions.rebuild;

import io.stockcast.functions.publishing.EventScope;
import io.stockcast.functions.publishing.RecordRebuild;
import io.stockcast.functions.publishing.ScoreboardUpdate;
import io.stockcast.functions.rebuild.RebuildReport.Entry;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the record of every instrument with a ledger again; one that fails stops no other. */
public final class RebuildService {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildService.class);

    private final ForecastStore forecasts;
    private final RecordRebuild records;
    private final ScoreboardUpdate scoreboard;

    public RebuildService(ForecastStore forecasts, RecordRebuild records, ScoreboardUpdate scoreboard) {
        this.forecasts = forecasts;
        this.records = records;
        this.scoreboard = scoreboard;
    }

    RebuildReport rebuild(EventScope scope) {
        List<Entry> entries = forecasts.symbols().stream()
                .filter(scope::includes)
                .map(this::rebuilt)
                .toList();
        scoreboard.run();
        return new RebuildReport(entries);
    }

    private Entry rebuilt(TickerSymbol symbol) {
        try {
            Entry entry = Entry.of(records.rebuild(symbol));
            LOG.info("{}: {} entries scored, {} unreadable", symbol, entry.entries(), entry.unreadable());
            return entry;
        } catch (RuntimeException e) {
            LOG.error("The record of {} could not be made again", symbol, e);
            return Entry.failed(symbol.value(), String.valueOf(e.getMessage()));
        }
    }
}
