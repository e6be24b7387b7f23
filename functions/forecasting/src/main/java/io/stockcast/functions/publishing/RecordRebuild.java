package io.stockcast.functions.publishing;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.TickerSymbol;

/**
 * Makes records again from what is stored: the whole ledger, and the input of its newest forecast, which is the history
 * that outcomes are taken from. No source of market data is asked.
 */
public final class RecordRebuild {

    private final CuratedInstruments curated = new CuratedInstruments();
    private final HistoryStore histories;
    private final ForecastRepair readable;
    private final RecordUpdate records;

    public RecordRebuild(ForecastStore forecasts, HistoryStore histories, RecordStore records, Metrics metrics) {
        UnreadableObjects unreadable = new UnreadableObjects(metrics);
        this.histories = histories;
        this.readable = new ForecastRepair(forecasts, unreadable);
        this.records = new RecordUpdate(forecasts, records, unreadable);
    }

    /** The instrument's record, which stays as it is where it knows a later session than the newest forecast's input. */
    public LedgerRecord rebuild(TickerSymbol symbol) {
        Forecast newest = readable.latest(symbol)
                .orElseThrow(() -> new StorageException("there is no forecast of " + symbol + " that can be read"));
        PriceHistory history = histories
                .history(newest.symbol(), newest.ownInput().sha256())
                .orElseThrow(() -> new StorageException("the input of the forecast of " + symbol + " is missing"));
        return records.rebuild(
                new ScoredInstrument(symbol, exchange(symbol, newest.currency()).hours(), history));
    }

    private Exchange exchange(TickerSymbol symbol, String currency) {
        return curated.find(symbol)
                .map(Instrument::exchange)
                .orElseGet(() -> Listing.of(symbol, currency).exchange());
    }
}
