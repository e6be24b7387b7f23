package io.stockcast.functions.rebuild;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.functions.publishing.RecordRebuild;
import io.stockcast.functions.publishing.ScoreboardUpdate;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import java.util.Optional;

/** Ledgers in a bucket, without records. */
record StoredLedgers(InMemoryObjectStore objects, RecordedMetrics metrics) {

    static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    static final TickerSymbol GDAXI = new TickerSymbol("GDAXI");

    StoredLedgers() {
        this(new InMemoryObjectStore(), new RecordedMetrics());
    }

    RebuildService service() {
        return new RebuildService(
                forecasts(),
                new RecordRebuild(forecasts(), new HistoryStore(objects), new RecordStore(objects), metrics),
                new ScoreboardUpdate(Storage.in(objects), metrics));
    }

    /** Enters a forecast made from so many sessions, and stores it as the newest with its input. */
    void publish(TickerSymbol symbol, int sessions) {
        publishWithoutInput(symbol, sessions);
        new HistoryStore(objects).keep(forecast(symbol, sessions).ownInput().sha256(), history(symbol, sessions));
    }

    void publishWithoutInput(TickerSymbol symbol, int sessions) {
        enter(symbol, sessions);
        forecasts().putLatest(symbol, forecast(symbol, sessions));
    }

    /** Enters a forecast into the ledger alone. */
    void enter(TickerSymbol symbol, int sessions) {
        forecasts().enter(symbol, forecast(symbol, sessions));
    }

    Forecast forecast(TickerSymbol symbol, int sessions) {
        return Forecasts.inTime(history(symbol, sessions));
    }

    String key(TickerSymbol symbol, int sessions) {
        return "forecasts/" + symbol + "/" + EntryName.of(forecast(symbol, sessions)) + ".json";
    }

    Optional<Forecast> newest(TickerSymbol symbol) {
        return forecasts().latest(symbol);
    }

    ForecastRecord record(TickerSymbol symbol) {
        return new RecordStore(objects).read(symbol).orElseThrow().shown();
    }

    private ForecastStore forecasts() {
        return new ForecastStore(objects);
    }

    private static PriceHistory history(TickerSymbol symbol, int sessions) {
        return Histories.walk(symbol.value()).head(sessions);
    }
}
