package io.stockcast.functions.streaming;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.functions.collecting.KinesisQuoteStream;
import io.stockcast.functions.collecting.QuoteCollector;
import io.stockcast.functions.collecting.QuoteCollectorFunction;
import io.stockcast.functions.collecting.RememberedWatchlists;
import io.stockcast.functions.composition.FunctionGroup;
import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.consuming.QuoteCheck;
import io.stockcast.functions.consuming.QuoteConsumer;
import io.stockcast.functions.consuming.QuoteConsumerFunction;
import io.stockcast.functions.intraday.DynamoSessionQuotes;
import io.stockcast.functions.intraday.EveningForecasts;
import io.stockcast.functions.live.CloseUpdates;
import io.stockcast.functions.live.QuotesFunction;
import io.stockcast.functions.live.QuotesService;
import io.stockcast.functions.marketdata.ConfiguredQuotes;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.metrics.MetricsChoice;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.DynamoClients;
import io.stockcast.functions.tables.DynamoWatchedInstruments;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Map;

/**
 * The functions that quotes go through: from their sources to the stream, from the stream into the table, and from
 * there to pages. The last is for anybody, but stays out of the package of the other public functions, which have no
 * DynamoDB.
 */
public final class StreamingFunctions implements FunctionGroup {

    private static final TickerSymbol NO_INSTRUMENT = new TickerSymbol("NOTHING");

    @Override
    public Map<String, Composition> functions() {
        return Map.of(
                "quote-collector", StreamingFunctions::collector,
                "quote-consumer", StreamingFunctions::consumer,
                "quotes", StreamingFunctions::quotes);
    }

    private static QuoteCollectorFunction collector(FunctionSetup setup) {
        CollectorSettings settings = CollectorSettings.of(setup.variables());
        Metrics metrics = MetricsChoice.of(setup, "quote-collector");
        DynamoWatchedInstruments watchlists =
                new DynamoWatchedInstruments(DynamoClients.at(setup.variables()), settings.peopleTable());
        KinesisQuoteStream stream = KinesisQuoteStream.at(settings.stream(), setup.variables());
        setup.priming().add(watchlists::lookAtOne);
        setup.priming().add(stream::putNothing);
        return new QuoteCollectorFunction(new QuoteCollector(
                new RememberedWatchlists(watchlists, setup.clock()),
                ConfiguredQuotes.open(setup, metrics),
                stream,
                metrics,
                setup.marketClock()));
    }

    private static QuoteConsumerFunction consumer(FunctionSetup setup) {
        DynamoSessionQuotes store = store(setup);
        setup.priming().add(() -> store.find(List.of(NO_INSTRUMENT)));
        return new QuoteConsumerFunction(new QuoteConsumer(
                new QuoteCheck(new EveningForecasts(Storage.of(setup).forecasts()), setup.marketClock()),
                store,
                MetricsChoice.of(setup, "quote-consumer")));
    }

    private static QuotesFunction quotes(FunctionSetup setup) {
        DynamoSessionQuotes store = store(setup);
        setup.priming().add(() -> store.find(List.of(NO_INSTRUMENT)));
        Storage storage = Storage.of(setup);
        return new QuotesFunction(new QuotesService(
                store,
                new EveningForecasts(storage.forecasts()),
                new CloseUpdates(symbol -> storage.analytics().read(symbol).flatMap(Analytics::atOpen)),
                setup.marketClock()));
    }

    private static DynamoSessionQuotes store(FunctionSetup setup) {
        return new DynamoSessionQuotes(
                DynamoClients.at(setup.variables()),
                setup.variables().required("STOCKCAST_QUOTES_TABLE"),
                setup.clock());
    }
}
