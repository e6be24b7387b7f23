package io.stockcast.functions.anyone;

import io.stockcast.functions.composition.FunctionGroup;
import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.forecasts.ForecastsFunction;
import io.stockcast.functions.forecasts.ForecastsService;
import io.stockcast.functions.indices.IndicesFunction;
import io.stockcast.functions.indices.IndicesService;
import io.stockcast.functions.instruments.InstrumentsFunction;
import io.stockcast.functions.instruments.InstrumentsService;
import io.stockcast.functions.marketdata.ConfiguredMarketData;
import io.stockcast.functions.markets.ExchangeHoursFunction;
import io.stockcast.functions.markets.ExchangeHoursService;
import io.stockcast.functions.metrics.MetricsChoice;
import io.stockcast.functions.provenance.ProvenanceFunction;
import io.stockcast.functions.provenance.ProvenanceService;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.storage.Storage;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import java.util.Map;

/** The functions that anyone may call; they only read. */
public final class PublicFunctions implements FunctionGroup {

    @Override
    public Map<String, Composition> functions() {
        return Map.of(
                "indices", PublicFunctions::indices,
                "instruments", PublicFunctions::instruments,
                "forecasts", PublicFunctions::forecasts,
                "provenance", PublicFunctions::provenance,
                "markets", setup -> new ExchangeHoursFunction(new ExchangeHoursService(setup.clock())));
    }

    private static IndicesFunction indices(FunctionSetup setup) {
        MarketData market = market(setup, "indices");
        Storage storage = Storage.of(setup);
        return new IndicesFunction(new IndicesService(
                catalog(market), market, storage.forecasts(), new RecentCloses(storage.histories())));
    }

    private static InstrumentsFunction instruments(FunctionSetup setup) {
        MarketData market = market(setup, "instruments");
        return new InstrumentsFunction(new InstrumentsService(catalog(market), market));
    }

    private static ForecastsFunction forecasts(FunctionSetup setup) {
        MarketData market = market(setup, "forecasts");
        Storage storage = Storage.of(setup);
        return new ForecastsFunction(
                new ForecastsService(catalog(market), market, storage.forecasts(), storage.records()));
    }

    private static ProvenanceFunction provenance(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        return new ProvenanceFunction(new ProvenanceService(storage.histories(), storage.models()));
    }

    private static MarketData market(FunctionSetup setup, String function) {
        return ConfiguredMarketData.open(setup, MetricsChoice.of(setup, function));
    }

    private static InstrumentCatalog catalog(MarketData market) {
        return new InstrumentCatalog(new CuratedInstruments(), market);
    }
}
