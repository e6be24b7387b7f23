package io.stockcast.functions.forecasting;

import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.functions.composition.FunctionGroup;
import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.marketdata.ConfiguredMarketData;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.metrics.MetricsChoice;
import io.stockcast.functions.publishing.CompanyUpdate;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.KeptVintages;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.publishing.RecordRebuild;
import io.stockcast.functions.publishing.ScoreboardUpdate;
import io.stockcast.functions.rebuild.RebuildFunction;
import io.stockcast.functions.rebuild.RebuildService;
import io.stockcast.functions.refresh.RefreshFunction;
import io.stockcast.functions.refresh.RefreshService;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.DynamoClients;
import io.stockcast.functions.worker.ForecastWorker;
import io.stockcast.functions.worker.WorkerFunction;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.vintages.ShippedVintages;
import java.util.Map;

/** The functions that make forecasts and score them, behind schedules and a queue. */
public final class ForecastingFunctions implements FunctionGroup {

    private static final JobId NO_JOB = new JobId("0".repeat(64));

    @Override
    public Map<String, Composition> functions() {
        return Map.of(
                "index-refresh", ForecastingFunctions::refresh,
                "forecast-worker", ForecastingFunctions::worker,
                "record-rebuild", ForecastingFunctions::rebuild);
    }

    private static RefreshFunction refresh(FunctionSetup setup) {
        Metrics metrics = MetricsChoice.of(setup, "index-refresh");
        MarketData market = ConfiguredMarketData.open(setup, metrics);
        InstrumentCatalog catalog = new InstrumentCatalog(market);
        Storage storage = Storage.of(setup);
        return new RefreshFunction(
                new RefreshService(
                        catalog,
                        market,
                        forecastUpdate(setup, storage, market, metrics),
                        new ScoreboardUpdate(storage, metrics),
                        new CompanyUpdate(catalog, storage, metrics)),
                metrics);
    }

    private static WorkerFunction worker(FunctionSetup setup) {
        WorkerSettings settings = WorkerSettings.of(setup.variables());
        Metrics metrics = MetricsChoice.of(setup, "forecast-worker");
        MarketData market = ConfiguredMarketData.open(setup, metrics);
        JobStore jobs = new DynamoJobStore(DynamoClients.at(setup.variables()), settings.jobsTable());
        setup.priming().add(() -> jobs.find(NO_JOB));
        return new WorkerFunction(
                new ForecastWorker(
                        jobs,
                        new InstrumentCatalog(market),
                        forecastUpdate(setup, Storage.of(setup), market, metrics),
                        setup.clock()),
                settings.mostReceives(),
                metrics,
                setup.clock());
    }

    private static RebuildFunction rebuild(FunctionSetup setup) {
        Metrics metrics = MetricsChoice.of(setup, "record-rebuild");
        Storage storage = Storage.of(setup);
        return new RebuildFunction(
                new RebuildService(
                        storage.forecasts(),
                        new RecordRebuild(storage.forecasts(), storage.histories(), storage.records(), metrics),
                        new ScoreboardUpdate(storage, metrics)),
                metrics);
    }

    private static ForecastUpdate forecastUpdate(
            FunctionSetup setup, Storage storage, MarketData market, Metrics metrics) {
        Vintages vintages = Vintages.shipped();
        return new ForecastUpdate(
                new ForecastSources(market, ConfiguredMarketData.openReports(setup)),
                new Forecaster(vintages, setup.marketClock()),
                ShippedVintages::versionAsOf,
                new Publisher(storage, new KeptVintages(storage.models(), vintages), metrics),
                setup.marketClock(),
                metrics);
    }
}
