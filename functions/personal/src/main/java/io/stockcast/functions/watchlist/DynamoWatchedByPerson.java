package io.stockcast.functions.watchlist;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What people watch, in the table {@code people}: one query a person. */
public final class DynamoWatchedByPerson implements WatchedByPerson {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoWatchedByPerson(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<Instrument> of(String userId) {
        Map<TickerSymbol, Instrument> watched = new LinkedHashMap<>();
        DynamoListsOfPerson.read(dynamo, table, userId).stream()
                .flatMap(list -> list.entries().stream())
                .map(WatchedInstrument::instrument)
                .forEach(instrument -> watched.putIfAbsent(instrument.symbol(), instrument));
        return List.copyOf(watched.values());
    }
}
