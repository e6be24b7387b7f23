package io.stockcast.functions.watchlist;

import io.stockcast.functions.quotes.Quotes;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.LastSession;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The services of watchlists on a database, with a source of prices that knows the curated instruments alone. */
record TestWatchlists(ListService lists, WatchlistService entries, ImportService imports) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    TestWatchlists(DynamoDbClient client) {
        this(client, new InMemoryMarketData());
    }

    TestWatchlists(DynamoDbClient client, MarketData market) {
        this(
                new ListService(new DynamoListStore(client, TestDatabase.PEOPLE)),
                entries(client, market),
                new ImportService(
                        new DynamoWatchlistStore(client, TestDatabase.PEOPLE),
                        new SymbolLookup(new InstrumentCatalog(market), PATIENCE),
                        Forecasts.CLOCK));
    }

    private static WatchlistService entries(DynamoDbClient client, MarketData market) {
        Storage storage = Storage.in(new InMemoryObjectStore());
        LastSession lastSession = new LastSession(market, Forecasts.CLOCK);
        Quotes quotes = new Quotes(new RecentCloses(storage.histories()), market, lastSession);
        return new WatchlistService(
                new DynamoWatchlistStore(client, TestDatabase.PEOPLE),
                new InstrumentCatalog(market),
                new WatchlistPrices(storage, quotes, lastSession, PATIENCE),
                Forecasts.CLOCK);
    }
}
