package io.stockcast.bench.ledger;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.ObjectStore;
import io.stockcast.functions.storage.S3ObjectStore;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.marketdata.TickerSymbol;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A ledger of the FTSE 100 as years of daily forecasts leave it: the newest one, laid over each earlier session. */
final class LongLedger {

    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");

    private LongLedger() {}

    /** Enters forecasts of the last sessions into the stopped storage of a state folder, up to so many in all. */
    static void fill(Path folder, int entries) {
        try (StateFolder state = StateFolder.open(folder);
                LocalStorage storage = LocalStorage.start(state)) {
            ObjectStore objects = objects(storage);
            ForecastStore forecasts = new ForecastStore(objects);
            Forecast newest = forecasts.latest(FTSE).orElseThrow();
            List<Bar> bars = new HistoryStore(objects)
                    .history("FTSE", newest.ownInput().sha256())
                    .map(PriceHistory::bars)
                    .orElseThrow();
            bars.subList(bars.size() - entries, bars.size() - 1)
                    .forEach(bar -> forecasts.enter(FTSE, asOf(bar, bars, newest)));
        }
    }

    private static Forecast asOf(Bar bar, List<Bar> bars, Forecast newest) {
        double scale = bar.close() / newest.lastClose();
        int session = bars.indexOf(bar);
        return new Forecast(
                newest.symbol(),
                bar.date(),
                newest.currency(),
                bar.close(),
                newest.modelVersion(),
                newest.vintages(),
                newest.inputs(),
                bar.date().atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC),
                IntStream.rangeClosed(1, Forecast.HORIZONS)
                        .mapToObj(horizon -> horizon(bars, session + horizon, newest.at(horizon), scale))
                        .toList(),
                newest.scores(),
                newest.shortHistory(),
                newest.largeMove(),
                newest.reports());
    }

    private static HorizonForecast horizon(List<Bar> bars, int session, HorizonForecast newest, double scale) {
        return new HorizonForecast(
                newest.horizon(),
                session < bars.size() ? bars.get(session).date() : newest.date(),
                scaled(newest.quantiles(), scale),
                scaled(newest.naive(), scale));
    }

    private static PriceQuantiles scaled(PriceQuantiles quantiles, double scale) {
        return new PriceQuantiles(
                quantiles.prices().stream().map(price -> price * scale).toList());
    }

    private static ObjectStore objects(LocalStorage storage) {
        Map<String, String> environment = new HashMap<>(storage.environment());
        environment.put("STOCKCAST_BUCKET", "forecasts-sample");
        return S3ObjectStore.of(Variables.of(environment));
    }
}
