package io.stockcast.functions.anyone;

import io.stockcast.functions.analytics.AnalyticsFunction;
import io.stockcast.functions.analytics.AnalyticsService;
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
import io.stockcast.functions.pages.HttpSiteIndex;
import io.stockcast.functions.pages.PagesFunction;
import io.stockcast.functions.pages.PagesService;
import io.stockcast.functions.provenance.ProvenanceFunction;
import io.stockcast.functions.provenance.ProvenanceService;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.records.RecordsFunction;
import io.stockcast.functions.records.RecordsService;
import io.stockcast.functions.records.feed.FeedsService;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import java.util.Map;

/** The functions that anyone may call; they only read. */
public final class PublicFunctions implements FunctionGroup {

    /** Where the site is, as visitors see it. */
    private static final String SITE = "STOCKCAST_SITE";

    @Override
    public Map<String, Composition> functions() {
        return Map.of(
                "indices", PublicFunctions::indices,
                "instruments", PublicFunctions::instruments,
                "forecasts", PublicFunctions::forecasts,
                "record", PublicFunctions::record,
                "analytics", PublicFunctions::analytics,
                "provenance", PublicFunctions::provenance,
                "pages", PublicFunctions::pages,
                "markets", PublicFunctions::markets);
    }

    private static IndicesFunction indices(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        MarketData market = ConfiguredMarketData.openForAnybody(setup, "indices", storage.forecasts());
        return new IndicesFunction(new IndicesService(
                new InstrumentCatalog(market),
                market,
                storage.forecasts(),
                new RecentCloses(storage.histories()),
                storage.records(),
                storage.company(),
                new EndedPrices(setup.marketClock())));
    }

    private static InstrumentsFunction instruments(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        MarketData market = ConfiguredMarketData.openForAnybody(setup, "instruments", storage.forecasts());
        return new InstrumentsFunction(new InstrumentsService(
                new InstrumentCatalog(market), market, storage.forecasts(), new EndedPrices(setup.marketClock())));
    }

    private static ForecastsFunction forecasts(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        MarketData market = ConfiguredMarketData.openForAnybody(setup, "forecasts", storage.forecasts());
        return new ForecastsFunction(new ForecastsService(
                new InstrumentCatalog(market),
                market,
                storage.forecasts(),
                storage.histories(),
                new EndedPrices(setup.marketClock())));
    }

    private static RecordsFunction record(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        MarketData market = ConfiguredMarketData.openForAnybody(setup, "record", storage.forecasts());
        InstrumentCatalog catalog = new InstrumentCatalog(market);
        return new RecordsFunction(
                new RecordsService(catalog, storage),
                new FeedsService(catalog, storage, site(setup), ConfiguredMarketData.isReplay(setup)));
    }

    private static AnalyticsFunction analytics(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        MarketData market = ConfiguredMarketData.openForAnybody(setup, "analytics", storage.forecasts());
        return new AnalyticsFunction(new AnalyticsService(new InstrumentCatalog(market), storage));
    }

    private static PagesFunction pages(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        MarketData market = ConfiguredMarketData.openForAnybody(setup, "pages", storage.forecasts());
        SiteAddress site = site(setup);
        return new PagesFunction(new PagesService(
                new InstrumentCatalog(market),
                storage,
                site,
                new HttpSiteIndex(site, setup.clock()),
                ConfiguredMarketData.isReplay(setup)));
    }

    private static SiteAddress site(FunctionSetup setup) {
        return new SiteAddress(setup.variables().required(SITE));
    }

    private static ExchangeHoursFunction markets(FunctionSetup setup) {
        return new ExchangeHoursFunction(new ExchangeHoursService(
                setup.marketClock(), ConfiguredMarketData.sources(setup), ConfiguredMarketData.isReplay(setup)));
    }

    private static ProvenanceFunction provenance(FunctionSetup setup) {
        Storage storage = Storage.of(setup);
        return new ProvenanceFunction(new ProvenanceService(storage.histories(), storage.models()));
    }
}
