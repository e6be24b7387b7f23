package io.stockcast.functions;

import io.stockcast.functions.forecasts.ForecastsFunction;
import io.stockcast.functions.forecasts.ForecastsService;
import io.stockcast.functions.indices.IndicesFunction;
import io.stockcast.functions.indices.IndicesService;
import io.stockcast.functions.instruments.InstrumentsFunction;
import io.stockcast.functions.instruments.InstrumentsService;
import io.stockcast.functions.markets.MarketsFunction;
import io.stockcast.functions.markets.MarketsService;
import io.stockcast.functions.provenance.ProvenanceFunction;
import io.stockcast.functions.provenance.ProvenanceService;
import io.stockcast.functions.quotes.RecentCloses;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.crac.Core;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Registers the one function that {@code spring.cloud.function.definition} names, and builds nothing that only the
 * others need.
 */
public final class StockcastFunctions implements ApplicationContextInitializer<GenericApplicationContext> {

    static final String DEFINITION = "spring.cloud.function.definition";

    private static final Map<String, Function<Parts, Function<?, ?>>> FUNCTIONS = new TreeMap<>(Map.of(
            "indices",
            parts -> new IndicesFunction(new IndicesService(
                    parts.catalog(), parts.marketData(), parts.forecasts(), new RecentCloses(parts.histories()))),
            "instruments",
            parts -> new InstrumentsFunction(new InstrumentsService(parts.catalog(), parts.marketData())),
            "forecasts",
            parts -> new ForecastsFunction(
                    new ForecastsService(parts.catalog(), parts.marketData(), parts.forecasts(), parts.records())),
            "provenance",
            parts -> new ProvenanceFunction(new ProvenanceService(parts.histories(), parts.models())),
            "markets",
            parts -> new MarketsFunction(new MarketsService(parts.clock())),
            "index-refresh",
            parts -> parts.forecasting().refresh(),
            "account",
            parts -> parts.personal().account(),
            "forecast-requests",
            parts -> parts.personal().forecastRequests(),
            "forecast-worker",
            parts -> parts.forecasting().worker(),
            "watchlist",
            parts -> parts.personal().watchlist()));

    @Override
    public void initialize(GenericApplicationContext context) {
        String name = context.getEnvironment().getProperty(DEFINITION);
        if (name == null || !FUNCTIONS.containsKey(name)) {
            throw new IllegalStateException(DEFINITION + " must be one of " + FUNCTIONS.keySet() + ", not " + name);
        }
        SnapshotPriming priming = new SnapshotPriming();
        Parts parts = new Parts(context.getEnvironment(), priming);
        Function<?, ?> function = FUNCTIONS.get(name).apply(parts);
        // Whom Lambda tells of snapshots it does not keep: the context does.
        context.registerBean(SnapshotPriming.class, () -> priming);
        Core.getGlobalContext().register(priming);
        context.registerBean(
                name,
                FunctionRegistration.class,
                () -> new FunctionRegistration<>(function, name).type(function.getClass()));
    }
}
